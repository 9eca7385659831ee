import { sessionMeasure } from '@minsheng/kernel';
import { z } from 'zod';
import { CAMPAIGN_KINDS, campaign } from './campaign.ts';

/** Campaigns held in the year, of the kinds that the binding names: the notice counts 进社区 and 进校园 alone. */
export const campaignSessions = sessionMeasure({
  name: 'campaign.sessions',
  kind: campaign,
  parameters: z.strictObject({ kinds: z.array(z.enum(CAMPAIGN_KINDS)).min(1).optional() }),
});
