import { bureauParts } from '@minsheng/kernel';
import { permissions } from '../permissions.ts';
import { statements } from '../statements.ts';
import { bureau } from '../bureau.ts';

/** `Commitment.publicSecurityPart` and `Indicator.publicSecurityRecords`. */
export const PARTS = bureauParts(bureau, {
  kinds: [statements.kind],
  partRead: permissions['part:read'],
});
