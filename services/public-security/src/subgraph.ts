import { Refusal, addListOrders, addRevisions, defineSubgraph } from '@minsheng/kernel';
import { CreateCampaign } from '../migrations/campaign.ts';
import { CreateDissuasion } from '../migrations/dissuasion.ts';
import { bureau } from './bureau.ts';
import { campaignSessions } from './campaign/campaign.measures.ts';
import { campaign } from './campaign/campaign.ts';
import { DissuasionGaps } from './dissuasion/dissuasion.gaps.ts';
import { dissuasionDaily } from './dissuasion/dissuasion.measures.ts';
import { DissuasionPapers } from './dissuasion/dissuasion.paper.ts';
import { dissuasion } from './dissuasion/dissuasion.ts';
import { messages } from './messages.ts';
import { pendingByCommitment } from './part/pending.ts';
import { Summaries } from './part/summaries.ts';
import { statements } from './statements.ts';

export default defineSubgraph({
  id: 'public-security',
  bureau,
  kinds: [dissuasion, campaign, statements.kind],
  pending: pendingByCommitment,
  resolvers: [DissuasionGaps, DissuasionPapers, Summaries],
  measures: [dissuasionDaily, campaignSessions, ...statements.measures],
  migrations: [
    ...statements.migrations,
    { name: 'm01-dissuasion', class: CreateDissuasion },
    { name: 'm02-campaign', class: CreateCampaign },
    addRevisions('m03-revisions', ['statement', 'dissuasion', 'campaign']),
    addListOrders('m04-list-orders', { dissuasion: ['warned'], campaign: ['audience'] }),
  ],
  messages,
  conflicts: { dissuasion_day_once: new Refusal('DAY_STATED', { field: 'day' }) },
});
