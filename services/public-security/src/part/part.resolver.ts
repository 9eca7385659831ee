import { bureauParts } from '@minsheng/kernel';
import { bureau } from '../bureau.ts';
import { campaignKind } from '../campaign/campaign.kind.ts';
import { dissuasionKind } from '../dissuasion/dissuasion.kind.ts';
import { permissions } from '../permissions.ts';
import { statements } from '../statements.ts';
import { pendingByCommitment } from './pending.ts';

/** `Commitment.publicSecurityPart` and `Indicator.publicSecurityRecords`. */
export const PARTS = bureauParts(bureau, {
  kinds: [dissuasionKind, campaignKind, statements.kind],
  partRead: permissions['part:read'],
  pending: pendingByCommitment,
});
