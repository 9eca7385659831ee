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
  kinds: [statements.kind],
  entities: [Works, Section],
  resolvers: [WorksRecords, WorksResolver, SectionRecords, SectionResolver, WorksPart, ...PARTS],
  orphanedTypes: [bureau.Commitment, bureau.Indicator],
  references: {
    Works: ({ id }, ctx) => findRecord(ctx, worksKind, id),
    Section: ({ id }, ctx) => findRecord(ctx, sectionKind, id),
    Commitment: (reference) => reference,
    Indicator: (reference) => reference,
  },
  permissions: { ...permissions, 'part:read': bureau.partRead },
  measures: [worksItems, acceptedLength, acceptedTownships, ...statements.measures],
  migrations: [
    ...statements.migrations,
    { name: 'm01-works', class: CreateWorks },
    addRevisions('m02-revisions', ['statement', 'works', 'section']),
  ],
  messages,
});
