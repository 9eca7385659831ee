import { Refusal, addRevisions, addScans, defineSubgraph } from '@minsheng/kernel';
import { CreateEquipment } from '../migrations/equipment.ts';
import { CreateFault } from '../migrations/fault.ts';
import { AddSiteWorks } from '../migrations/site-works.ts';
import { CreateWalkway } from '../migrations/walkway.ts';
import { CreateWorks } from '../migrations/works.ts';
import { bureau } from './bureau.ts';
import { acceptedEquipment } from './equipment/equipment.measures.ts';
import { equipment } from './equipment/equipment.ts';
import { settledFaults } from './fault/fault.measures.ts';
import { fault } from './fault/fault.ts';
import { messages } from './messages.ts';
import { pendingByCommitment } from './part/pending.ts';
import { WorksPart } from './part/works-summary.resolver.ts';
import { acceptedLength, acceptedTownships } from './section/section.measures.ts';
import { SectionResolver } from './section/section.resolver.ts';
import { section } from './section/section.ts';
import { NamedSites } from './site/named-sites.resolver.ts';
import { statements } from './statements.ts';
import { acceptedMetres } from './walkway/walkway.measures.ts';
import { walkway } from './walkway/walkway.ts';
import { worksItems } from './works/works.measures.ts';
import { WorksResolver } from './works/works.resolver.ts';
import { works } from './works/works.ts';

export default defineSubgraph({
  id: 'housing',
  bureau,
  kinds: [works, section, walkway, equipment, fault, statements.kind],
  pending: pendingByCommitment,
  resolvers: [WorksResolver, SectionResolver, WorksPart, NamedSites],
  measures: [
    worksItems,
    acceptedLength,
    acceptedTownships,
    acceptedEquipment,
    acceptedMetres,
    settledFaults,
    ...statements.measures,
  ],
  migrations: [
    ...statements.migrations,
    { name: 'm01-works', class: CreateWorks },
    addRevisions('m02-revisions', ['statement', 'works', 'section']),
    { name: 'm03-equipment', class: CreateEquipment },
    { name: 'm04-site-works', class: AddSiteWorks },
    { name: 'm05-walkway', class: CreateWalkway },
    { name: 'm06-fault', class: CreateFault },
    addScans('m07-scans', { works: 'scan_id', equipment: 'scan_id', walkway: 'scan_id' }),
  ],
  messages,
  conflicts: {
    equipment_once: new Refusal('EQUIPMENT_RECORDED', { field: 'name' }),
    walkway_once: new Refusal('WALKWAY_RECORDED', { field: 'name' }),
    fault_once: new Refusal('FAULT_RECORDED', { field: 'number' }),
  },
});
