import { defineSubgraph, findRecord, addRevisions } from '@minsheng/kernel';
import { CreateWorks } from '../migrations/works.ts';
import { bureau } from './bureau.ts';
import { messages } from './messages.ts';
import { PARTS } from './part/part.resolver.ts';
import { WorksPart } from './part/works-summary.resolver.ts';
import { permissions } from './permissions.ts';
import { Section } from './section/section.entity.ts';
import { sectionKind } from './section/section.kind.ts';
import { acceptedLength, acceptedTownships } from './section/section.measures.ts';
import { SectionRecords, SectionResolver } from './section/section.resolver.ts';
import { statements } from './statements.ts';
import { Works } from './works/works.entity.ts';
import { worksKind } from './works/works.kind.ts';
import { worksItems } from './works/works.measures.ts';
import { WorksRecords, WorksResolver } from './works/works.resolver.ts';

export default defineSubgraph({
  id: 'housing',
  entities: [Works, Section, statements.entity],
  resolvers: [
    WorksRecords,
    WorksResolver,
    SectionRecords,
    SectionResolver,
    WorksPart,
    ...PARTS,
    ...statements.resolvers,
  ],
  orphanedTypes: [bureau.Commitment, bureau.Indicator],
  references: {
    Works: ({ id }, ctx) => findRecord(ctx, worksKind, id),
    Section: ({ id }, ctx) => findRecord(ctx, sectionKind, id),
    ...statements.references,
    Commitment: (reference) => reference,
    Indicator: (reference) => reference,
  },
  permissions,
  measures: [worksItems, acceptedLength, acceptedTownships, ...statements.measures],
  retention: [statements.retention],
  migrations: [
    statements.migration,
    { name: 'm01-works', class: CreateWorks },
    addRevisions('m02-revisions', ['statement', 'works', 'section']),
  ],
  messages,
});
