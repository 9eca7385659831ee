import { expect, test } from 'vitest';
import type { CatalogueQuery } from '../gql/graphql.ts';
import { matching, ownersOf, rowsOfCatalogue } from './catalogue.ts';

type Commitment = CatalogueQuery['commitments'][number];
type Indicator = Commitment['indicators'][number];

function indicator(
  code: string,
  own: Partial<Pick<Indicator, 'source' | 'counting'>> & { owner?: string } = {},
): Indicator {
  const unit = own.owner ?? 'HEALTH';
  return {
    __typename: 'Indicator',
    id: code,
    code,
    name: code,
    target: null,
    unitOfMeasure: '人',
    comparator: 'EXACT',
    role: 'OUTPUT',
    reading: null,
    counting: own.counting ?? 'PERSONS',
    source: own.source ?? 'RECORD',
    summaryOnly: false,
    owner: { __typename: 'Unit', id: unit, code: unit, name: unit },
  };
}

const commitments: Commitment[] = [
  {
    __typename: 'Commitment',
    id: 'C01',
    number: 1,
    batch: 'COUNTY_VOTED',
    shortTitle: '一',
    indicators: [indicator('C01-1', { owner: 'WATER' }), indicator('C01-2', { source: 'EXTRACT' })],
  },
  {
    __typename: 'Commitment',
    id: 'M01',
    number: 1,
    batch: 'MUNICIPAL',
    shortTitle: '二',
    indicators: [indicator('M01-1', { counting: 'RATIO' })],
  },
];

test('rows keep the order of the notice and their commitment', () => {
  expect(rowsOfCatalogue(commitments).map(({ code, commitment }) => [code, commitment.id])).toEqual([
    ['C01-1', 'C01'],
    ['C01-2', 'C01'],
    ['M01-1', 'M01'],
  ]);
});

test('filters are joined by "and"; none means all', () => {
  const rows = rowsOfCatalogue(commitments);
  const codes = (filter: Parameters<typeof matching>[1]) => matching(rows, filter).map(({ code }) => code);
  expect(codes({})).toHaveLength(3);
  expect(codes({ unit: 'HEALTH' })).toEqual(['C01-2', 'M01-1']);
  expect(codes({ unit: 'HEALTH', source: 'EXTRACT' })).toEqual(['C01-2']);
  expect(codes({ unit: 'WATER', counting: 'RATIO' })).toEqual([]);
});

test('each owner is offered once', () => {
  expect(ownersOf(rowsOfCatalogue(commitments)).map(({ code }) => code)).toEqual(['WATER', 'HEALTH']);
});
