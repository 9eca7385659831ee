import {
  Refusal,
  addListOrders,
  addPapers,
  addRevisions,
  addScans,
  createPlaces,
  defineSubgraph,
} from '@minsheng/kernel';
import { CreateBuilding } from '../migrations/building.ts';
import { CreateCampaign } from '../migrations/campaign.ts';
import { CreateDissuasion } from '../migrations/dissuasion.ts';
import { CreateHome } from '../migrations/home.ts';
import { protectedBuildings } from './building/building.measures.ts';
import { building } from './building/building.ts';
import { bureau } from './bureau.ts';
import { campaignSessions } from './campaign/campaign.measures.ts';
import { campaign } from './campaign/campaign.ts';
import { DissuasionGaps } from './dissuasion/dissuasion.gaps.ts';
import { dissuasionDaily } from './dissuasion/dissuasion.measures.ts';
import { DissuasionPapers } from './dissuasion/dissuasion.paper.ts';
import { dissuasion } from './dissuasion/dissuasion.ts';
import { protectedHomes } from './home/home.measures.ts';
import { home } from './home/home.ts';
import { messages } from './messages.ts';
import { pendingByCommitment } from './part/pending.ts';
import { Summaries } from './part/summaries.ts';
import { openedPlaces, place } from './place/place.ts';
import { statements } from './statements.ts';

export default defineSubgraph({
  id: 'public-security',
  bureau,
  kinds: [dissuasion, campaign, building, home, place, statements.kind],
  pending: pendingByCommitment,
  resolvers: [DissuasionGaps, DissuasionPapers, Summaries],
  measures: [
    dissuasionDaily,
    campaignSessions,
    protectedBuildings,
    protectedHomes,
    openedPlaces,
    ...statements.measures,
  ],
  migrations: [
    ...statements.migrations,
    { name: 'm01-dissuasion', class: CreateDissuasion },
    { name: 'm02-campaign', class: CreateCampaign },
    addRevisions('m03-revisions', ['statement', 'dissuasion', 'campaign']),
    addListOrders('m04-list-orders', { dissuasion: ['warned'], campaign: ['audience'] }),
    { name: 'm05-building', class: CreateBuilding },
    { name: 'm06-home', class: CreateHome },
    createPlaces('m07-place'),
    addPapers('m08-papers', { home: ['person'] }),
    addScans('m09-scans', { place: 'acceptance_scan_id' }),
  ],
  messages,
  conflicts: {
    dissuasion_day_once: new Refusal('DAY_STATED', { field: 'day' }),
    place_once: new Refusal('PLACE_RECORDED', { field: 'kind' }),
    building_once: new Refusal('BUILDING_RECORDED', { field: 'name' }),
  },
});
