import { type Caller } from '@minsheng/kernel';
import { type World, commitmentId, indicatorId } from '@minsheng/kernel/testing';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import {
  FIRE,
  OUTSIDERS,
  POLICE,
  POLICE_LEADER,
  READERS,
  RECORD_CAMPAIGN,
  RECORD_DAY,
  RECORD_DAYS,
  RECORD_STATEMENT,
  campaignInput,
  createSecurityWorld,
  dayInput,
  made,
  paperInput,
} from './testing/security-world.ts';

const FIRE_STATEMENT = {
  indicator: indicatorId('C02-3'),
  source: 'STATEMENT',
  periodFrom: '2026-01-01',
  periodTo: '2026-03-31',
  totals: [{ value: '14200' }],
  paper: '石消〔2026〕12号',
  signedBy: '向志勇',
  signedOn: '2026-04-02',
};
const POLICE_STATEMENT = {
  ...FIRE_STATEMENT,
  indicator: indicatorId('M10-3'),
  totals: [{ numerator: '61000', denominator: '92000' }],
};

let world: World;
beforeAll(async () => {
  world = await createSecurityWorld();
  const make = async (caller: Caller, query: string, input: object) =>
    made(await world.ask(caller, query, { input })).id;
  await make(POLICE, RECORD_DAY, dayInput({ day: '2026-01-01' }));
  await make(POLICE, RECORD_CAMPAIGN, campaignInput());
  await make(POLICE, RECORD_STATEMENT, POLICE_STATEMENT);
  await make(FIRE, RECORD_STATEMENT, FIRE_STATEMENT);
});
afterAll(() => world.close());

type Variables = () => Record<string, unknown>;
type Asked = readonly [what: string, query: string, variables: Variables];

const none: Variables = () => ({});

const GAPS = '{ missingDissuasionDays(from: "2026-01-01", to: "2026-01-31") }';
const WEEKS: readonly Asked[] = [
  ['the days without a return', GAPS, none],
  ['recording a week', RECORD_DAYS, () => ({ input: paperInput([{ day: '2026-05-06', warned: 1 }]) })],
  ['recording an empty week', RECORD_DAYS, () => ({ input: paperInput([]) })],
];

async function isRefused(caller: Caller, query: string, variables: Variables): Promise<void> {
  const { data, errors } = await world.ask(caller, query, variables());
  expect(errors).toEqual([expect.objectContaining({ code: 'FORBIDDEN' })]);
  expect(Object.values(data ?? { none: null })).toEqual([null]);
}

// What every kind has in common, tests/conformance asks; here is what these alone have.
describe.each([...OUTSIDERS, ['the clerk of fire rescue', FIRE]] as [string, Caller][])('%s', (_, caller) => {
  it.each(WEEKS)('is refused %s', async (_what, query, variables) => isRefused(caller, query, variables));
});

describe.each([...READERS, ['the leader of the police', POLICE_LEADER]] as [string, Caller][])(
  '%s',
  (_, caller) => {
    it('records no week, and reads the gaps', async () => {
      for (const [, query, variables] of WEEKS.slice(1)) await isRefused(caller, query, variables);
      const { data } = await world.ask(caller, GAPS.replace('01-31', '01-03'));
      expect(data).toEqual({ missingDissuasionDays: ['2026-01-02', '2026-01-03'] });
    });
  },
);

describe('two units in one subgraph', () => {
  it('are offered the indicators that they answer for alone', async () => {
    const offered = async (caller: Caller) =>
      (await world.ask(caller, '{ publicSecurityStatementIndicators { id } }')).data;
    expect(await offered(FIRE)).toEqual({
      publicSecurityStatementIndicators: [{ id: indicatorId('C02-3') }],
    });
    expect(await offered(POLICE)).toEqual({
      publicSecurityStatementIndicators: [{ id: indicatorId('M10-3') }],
    });
    expect(await offered(OUTSIDERS[0]![1])).toEqual({ publicSecurityStatementIndicators: [] });
  });
});

describe("the figures on a commitment's page", () => {
  const FIGURES = `query ($r: [_Any!]!) { _entities(representations: $r) { ... on Commitment {
    dissuasionSummary { total } campaignSummary { held } publicSecurityPart { pending } } } }`;
  const asked = { r: [{ __typename: 'Commitment', id: commitmentId('M10') }] };

  it.each(OUTSIDERS.slice(3))('are refused to %s', async (_, caller) => {
    const { errors } = await world.ask(caller, FIGURES, asked);
    expect(errors.map(({ code }) => code)).toEqual(['FORBIDDEN', 'FORBIDDEN', 'FORBIDDEN']);
  });

  it.each([...OUTSIDERS.slice(0, 3), ...READERS])('are told to %s', async (_, caller) => {
    const { data, errors } = await world.ask(caller, FIGURES, asked);
    expect(errors).toEqual([]);
    expect(data).toMatchObject({
      _entities: [{ dissuasionSummary: { total: '300' }, campaignSummary: { held: 1 } }],
    });
  });
});
