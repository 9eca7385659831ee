import { defineSubgraph } from '@minsheng/kernel';
import { bureau } from './bureau.ts';
import { messages } from './messages.ts';
import { PARTS } from './part/part.resolver.ts';
import { permissions } from './permissions.ts';
import { statements } from './statements.ts';

export default defineSubgraph({
  id: 'public-security',
  entities: [statements.entity],
  resolvers: [...PARTS, ...statements.resolvers],
  orphanedTypes: [bureau.Commitment, bureau.Indicator],
  references: {
    ...statements.references,
    Commitment: (reference) => reference,
    Indicator: (reference) => reference,
  },
  permissions,
  measures: [...statements.measures],
  migrations: [statements.migration],
  messages,
});
