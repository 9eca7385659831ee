import { describe, expect, it } from 'vitest';
import type { UnitWorkQuery } from '../gql/graphql.ts';
import { workByUnit } from './unit-work.ts';

type Commitment = UnitWorkQuery['commitments'][number];
type Indicator = Commitment['indicators'][number];

const unit = (id: string) => ({ id, code: id, name: id });

function indicator(code: string, owner: string, given: object = {}): Indicator {
  return {
    id: code,
    code,
    owner: unit(owner),
    contributors: [],
    planForm: 'NODES',
    planFiling: { filedOn: '2026-05-01' },
    reading: { standing: 'ON_TRACK', daysMissing: null },
    ...given,
  } as unknown as Indicator;
}

function commitment(code: string, units: readonly string[], indicators: readonly Indicator[]): Commitment {
  return { id: code, code, units: units.map(unit), indicators } as unknown as Commitment;
}

describe('a unit', () => {
  const works = workByUnit([
    commitment(
      'C01',
      ['A', 'B'],
      [indicator('C01-1', 'A'), indicator('C01-2', 'B', { contributors: [{ id: 'A' }] })],
    ),
    commitment('C02', ['B'], [indicator('C02-1', 'B', { reading: null })]),
  ]);

  it('leads what names it first and cooperates in the rest, in the order of the notice', () => {
    expect(works.map((work) => work.unit.code)).toEqual(['A', 'B']);
    expect(works.map(({ leads }) => leads.map(({ code }) => code))).toEqual([['C01'], ['C02']]);
    expect(works.map(({ cooperates }) => cooperates.map(({ code }) => code))).toEqual([[], ['C01']]);
  });

  it('has its own indicators, then those of which it returns a part; counted are its own', () => {
    expect(works[0]!.rows.map(({ code }) => code)).toEqual(['C01-1', 'C01-2']);
    expect(works[0]!.counts).toMatchObject({ ON_TRACK: 1 });
    expect(works[1]!.counts).toMatchObject({ ON_TRACK: 1, NOT_CONNECTED: 1 });
  });
});

describe('what waits for a unit', () => {
  const dueOf = (given: object) =>
    workByUnit([commitment('C01', ['A'], [indicator('C01-1', 'A', given)])])[0]!.due.map(({ what }) => what);
  const reading = (standing: string, daysMissing: number | null = null) => ({
    reading: { standing, daysMissing },
  });

  it('is a plan before anything else, and nothing where no plan is asked for or all goes well', () => {
    expect(dueOf({ planFiling: null, ...reading('FAR_BEHIND') })).toEqual(['PLAN']);
    expect(dueOf({ planFiling: null, planForm: 'NONE' })).toEqual([]);
    expect(dueOf({})).toEqual([]);
    expect(dueOf({ planFiling: null, ...reading('DONE') })).toEqual([]);
  });

  it('is a day without a return, a missing return, or what is behind', () => {
    expect(dueOf(reading('BEHIND', 2))).toEqual(['DAYS']);
    expect(dueOf(reading('NO_RETURN'))).toEqual(['RETURN']);
    expect([dueOf(reading('BEHIND')), dueOf(reading('FAR_BEHIND'))]).toEqual([['BEHIND'], ['BEHIND']]);
  });
});
