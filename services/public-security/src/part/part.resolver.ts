import { bureauParts } from '@minsheng/kernel';
import { bureau } from '../bureau.ts';
import { campaign } from '../campaign/campaign.ts';
import { dissuasion } from '../dissuasion/dissuasion.ts';
import { permissions } from '../permissions.ts';
import { statements } from '../statements.ts';
import { pendingByCommitment } from './pending.ts';

/** `Commitment.publicSecurityPart` and `Indicator.publicSecurityRecords`. */
export const PARTS = bureauParts(bureau, {
  kinds: [dissuasion, campaign, statements.kind],
  partRead: permissions['part:read'],
  pending: pendingByCommitment,
});
