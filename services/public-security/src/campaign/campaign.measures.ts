import { sessionMeasure } from '@minsheng/kernel';
import { z } from 'zod';
import { Campaign, CampaignKind } from './campaign.entity.ts';

/** Campaigns held in the year, of the kinds that the binding names: the notice counts 进社区 and 进校园 alone. */
export const campaignSessions = sessionMeasure({
  name: 'campaign.sessions',
  record: 'Campaign',
  entity: Campaign,
  parameters: z.strictObject({ kinds: z.array(z.enum(CampaignKind)).min(1).optional() }),
});
