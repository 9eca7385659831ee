import { registerEnumType } from 'type-graphql';

export enum StatementSource {
  STATEMENT = 'STATEMENT',
  EXTRACT = 'EXTRACT',
}

registerEnumType(StatementSource, {
  name: 'StatementSource',
  description:
    'STATEMENT: a total that the unit signs for. EXTRACT: totals of an export from another system. 汇总数，无明细.',
});
