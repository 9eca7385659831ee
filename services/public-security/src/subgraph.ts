import { PAPER_YEARS, Refusal, defineSubgraph, findRecord, addRevisions } from '@minsheng/kernel';
import { CreateCampaign } from '../migrations/campaign.ts';
import { CreateDissuasion } from '../migrations/dissuasion.ts';
import { bureau } from './bureau.ts';
import { Campaign } from './campaign/campaign.entity.ts';
import { campaignKind } from './campaign/campaign.kind.ts';
import { campaignSessions } from './campaign/campaign.measures.ts';
import { CampaignRecords, CampaignResolver } from './campaign/campaign.resolver.ts';
import { Dissuasion } from './dissuasion/dissuasion.entity.ts';
import { dissuasionKind } from './dissuasion/dissuasion.kind.ts';
import { dissuasionDaily } from './dissuasion/dissuasion.measures.ts';
import { DissuasionRecords, DissuasionResolver } from './dissuasion/dissuasion.resolver.ts';
import { messages } from './messages.ts';
import { PARTS } from './part/part.resolver.ts';
import { Summaries } from './part/summaries.ts';
import { permissions } from './permissions.ts';
import { statements } from './statements.ts';

export default defineSubgraph({
  id: 'public-security',
  entities: [Dissuasion, Campaign, statements.entity],
  resolvers: [
    DissuasionRecords,
    DissuasionResolver,
    CampaignRecords,
    CampaignResolver,
    Summaries,
    ...PARTS,
    ...statements.resolvers,
  ],
  orphanedTypes: [bureau.Commitment, bureau.Indicator],
  references: {
    Dissuasion: ({ id }, ctx) => findRecord(ctx, dissuasionKind, id),
    Campaign: ({ id }, ctx) => findRecord(ctx, campaignKind, id),
    ...statements.references,
    Commitment: (reference) => reference,
    Indicator: (reference) => reference,
  },
  permissions,
  measures: [dissuasionDaily, campaignSessions, ...statements.measures],
  retention: [
    { entity: Dissuasion, day: 'day', years: PAPER_YEARS, files: ['scanId'] },
    statements.retention,
  ],
  migrations: [
    statements.migration,
    { name: 'm01-dissuasion', class: CreateDissuasion },
    { name: 'm02-campaign', class: CreateCampaign },
    addRevisions('m03-revisions', ['statement', 'dissuasion', 'campaign']),
  ],
  messages,
  conflicts: { dissuasion_day_once: new Refusal('DAY_STATED', { field: 'day' }) },
});
