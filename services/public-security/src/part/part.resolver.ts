import { type Context, bureauParts, unansweredSessions } from '@minsheng/kernel';
import { bureau } from '../bureau.ts';
import { campaignKind } from '../campaign/campaign.kind.ts';
import { dissuasionKind } from '../dissuasion/dissuasion.kind.ts';
import { permissions } from '../permissions.ts';
import { statements } from '../statements.ts';
import { daysAwaited } from './dissuasion-summary.ts';

/** `Commitment.publicSecurityPart` and `Indicator.publicSecurityRecords`. */
export const PARTS = bureauParts(bureau, {
  kinds: [dissuasionKind, campaignKind, statements.kind],
  partRead: permissions['part:read'],
  pending,
});

/** What waits for the clerk: campaigns gone by without a word, and days without a return. */
async function pending(ctx: Context, ids: readonly string[]): Promise<ReadonlyMap<string, number>> {
  const campaigns = await unansweredSessions(ctx, campaignKind, ids);
  const days = await daysAwaited(ctx, ids);
  return new Map(ids.map((id) => [id, (campaigns.get(id) ?? 0) + (days.get(id) ?? 0)]));
}
