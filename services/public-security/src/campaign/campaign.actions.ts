import { type Seen, type Change, amendSession, recordOnce, refuseFault, sessionOf } from '@minsheng/kernel';
import type { Campaign } from './campaign.entity.ts';
import type { AmendCampaignInput, RecordCampaignInput } from './campaign.inputs.ts';
import { campaignKind } from './campaign.kind.ts';
import { findCampaignFault } from './campaign.rules.ts';

/**
 * Records a campaign, planned or held. Refuses, naming the field: no theme or venue, a day in the future for one that was
 * held, one held without its audience, fewer than no officers, an unknown place.
 */
export function recordCampaign(
  tx: Change,
  input: RecordCampaignInput,
  requestKey?: string | null,
): Promise<Campaign> {
  return recordOnce(tx, campaignKind, { input, requestKey }, (campaign) => {
    const { kind, officers = null } = input;
    Object.assign(campaign, { ...sessionOf(tx, input), kind, theme: input.theme.trim(), officers });
    refuseFault(findCampaignFault(campaign, tx.clock.today()));
  });
}

/**
 * Says what became of it, or corrects one that was held. Refuses a move that its stage does not have, a correction of the
 * day or the audience without a reason, and what recording refuses.
 */
export function amendCampaign(
  tx: Change,
  seen: Seen,
  input: AmendCampaignInput,
  reason?: string | null,
): Promise<Campaign> {
  return amendSession(tx, campaignKind, seen, { input, reason }, (campaign) => {
    if (input.officers !== undefined) campaign.officers = input.officers;
    refuseFault(findCampaignFault(campaign, tx.clock.today()));
  });
}
