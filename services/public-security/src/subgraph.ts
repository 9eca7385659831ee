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
import { PARTS } from './part/part.resolver.ts';
import { Summaries } from './part/summaries.ts';
import { permissions } from './permissions.ts';
import { statements } from './statements.ts';

export default defineSubgraph({
  id: 'public-security',
  kinds: [dissuasion, campaign],
  entities: [statements.entity],
  resolvers: [DissuasionGaps, DissuasionPapers, Summaries, ...PARTS, ...statements.resolvers],
  orphanedTypes: [bureau.Commitment, bureau.Indicator],
  references: {
    ...statements.references,
    Commitment: (reference) => reference,
    Indicator: (reference) => reference,
  },
  permissions,
  measures: [dissuasionDaily, campaignSessions, ...statements.measures],
  retention: [statements.retention],
  migrations: [
    statements.migration,
    { name: 'm01-dissuasion', class: CreateDissuasion },
    { name: 'm02-campaign', class: CreateCampaign },
    addRevisions('m03-revisions', ['statement', 'dissuasion', 'campaign']),
    addListOrders('m04-list-orders', { dissuasion: ['warned'], campaign: ['audience'] }),
  ],
  messages,
  conflicts: { dissuasion_day_once: new Refusal('DAY_STATED', { field: 'day' }) },
});
