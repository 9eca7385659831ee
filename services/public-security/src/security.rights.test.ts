import { type Caller } from '@minsheng/kernel';
import { type World, commitmentId, indicatorId } from '@minsheng/kernel/testing';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import {
  AMEND_CAMPAIGN,
  AMEND_DAY,
  FIRE,
  OUTSIDERS,
  POLICE,
  POLICE_LEADER,
  READERS,
  RECORD_CAMPAIGN,
  RECORD_DAY,
  RECORD_DAYS,
  RECORD_STATEMENT,
  SUPERVISOR,
  VOID_CAMPAIGN,
  VOID_DAY,
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
let day: string;
let campaign: string;
let fire: string;
let police: string;
beforeAll(async () => {
  world = await createSecurityWorld();
  const make = async (caller: Caller, query: string, input: object) =>
    made(await world.ask(caller, query, { input })).id;
  day = await make(POLICE, RECORD_DAY, dayInput({ day: '2026-01-01' }));
  campaign = await make(POLICE, RECORD_CAMPAIGN, campaignInput());
  police = await make(POLICE, RECORD_STATEMENT, POLICE_STATEMENT);
  fire = await make(FIRE, RECORD_STATEMENT, FIRE_STATEMENT);
});
afterAll(() => world.close());

type Variables = () => Record<string, unknown>;
type Asked = readonly [what: string, query: string, variables: Variables];

const none: Variables = () => ({});

const VOID_STATEMENT =
  'mutation ($id: ID!, $revision: Int!) { voidPublicSecurityStatement(id: $id, revision: $revision, reason: "不该成功的") { id } }';
const AMEND_STATEMENT = `mutation ($id: ID!, $revision: Int!) {
  amendPublicSecurityStatement(id: $id, revision: $revision, input: { paper: "换一份" }, reason: "不该成功的") { id } }`;
const AMEND_INPUT = { input: { warned: 1 }, reason: '不该成功的' };

const READ: readonly Asked[] = [
  ['the list of returns', '{ dissuasions { totalCount } }', none],
  ['a return', 'query ($id: ID!) { dissuasion(id: $id) { id } }', () => ({ id: day })],
  ['a return that does not exist', '{ dissuasion(id: "none") { id } }', none],
  ['the days without a return', '{ missingDissuasionDays(from: "2026-01-01", to: "2026-01-31") }', none],
  ['the list of campaigns', '{ campaigns { totalCount } }', none],
  ['a campaign', 'query ($id: ID!) { campaign(id: $id) { id } }', () => ({ id: campaign })],
];
const WRITE: readonly Asked[] = [
  ['recording a day', RECORD_DAY, () => ({ input: dayInput() })],
  ['recording a day that cannot be', RECORD_DAY, () => ({ input: dayInput({ day: '2030-01-01' }) })],
  ['recording a week', RECORD_DAYS, () => ({ input: paperInput([{ day: '2026-05-06', warned: 1 }]) })],
  ['recording an empty week', RECORD_DAYS, () => ({ input: paperInput([]) })],
  ['amending a day', AMEND_DAY, () => ({ id: day, ...AMEND_INPUT })],
  ['amending a day that does not exist', AMEND_DAY, () => ({ id: 'none', ...AMEND_INPUT })],
  ['voiding a day', VOID_DAY, () => ({ id: day })],
  ['voiding a day that does not exist', VOID_DAY, () => ({ id: 'none' })],
  ['recording a campaign', RECORD_CAMPAIGN, () => ({ input: campaignInput() })],
  ['amending a campaign', AMEND_CAMPAIGN, () => ({ id: campaign, input: { stage: 'CANCELLED' } })],
  ['voiding a campaign', VOID_CAMPAIGN, () => ({ id: campaign })],
];
const STATEMENTS: readonly Asked[] = [
  ['the list of statements', '{ publicSecurityStatements { totalCount } }', none],
  [
    "the police's statement",
    'query ($id: ID!) { publicSecurityStatement(id: $id) { id } }',
    () => ({ id: police }),
  ],
  [
    "fire rescue's statement",
    'query ($id: ID!) { publicSecurityStatement(id: $id) { id } }',
    () => ({ id: fire }),
  ],
];
const WRITE_STATEMENTS: readonly Asked[] = [
  ['making a statement for fire rescue', RECORD_STATEMENT, () => ({ input: FIRE_STATEMENT })],
  ['making a statement for the police', RECORD_STATEMENT, () => ({ input: POLICE_STATEMENT })],
  ["amending fire rescue's", AMEND_STATEMENT, () => ({ id: fire })],
  ["voiding the police's", VOID_STATEMENT, () => ({ id: police })],
];

async function isRefused(caller: Caller, query: string, variables: Variables): Promise<void> {
  const { data, errors } = await world.ask(caller, query, variables());
  expect(errors).toEqual([expect.objectContaining({ code: 'FORBIDDEN' })]);
  expect(Object.values(data ?? { none: null })).toEqual([null]);
}

describe.each([...OUTSIDERS, ['the clerk of fire rescue', FIRE]] as [string, Caller][])('%s', (_, caller) => {
  it.each([...READ, ...WRITE])('is refused %s', async (_what, query, variables) =>
    isRefused(caller, query, variables),
  );

  it('is refused them by reference and as records behind a figure', async () => {
    const { data, errors } = await world.ask(
      caller,
      `query ($r: [_Any!]!) { _entities(representations: $r) {
        ... on Dissuasion { warned } ... on Campaign { theme } ... on Indicator { publicSecurityRecords { totalCount } } } }`,
      {
        r: [
          { __typename: 'Dissuasion', id: day },
          { __typename: 'Campaign', id: campaign },
          { __typename: 'Indicator', id: indicatorId('M10-4') },
        ],
      },
    );
    expect(errors.map(({ code }) => code)).toEqual(['FORBIDDEN', 'FORBIDDEN', 'FORBIDDEN']);
    expect(JSON.stringify(data)).not.toMatch(/300|防范|totalCount/);
  });

  it('is offered nothing to record', async () => {
    const { data } = await world.ask(caller, '{ viewerCanRecordDissuasion viewerCanRecordCampaign }');
    expect(data).toEqual({ viewerCanRecordDissuasion: false, viewerCanRecordCampaign: false });
  });
});

describe.each(OUTSIDERS)('%s', (_, caller) => {
  it.each([...STATEMENTS, ...WRITE_STATEMENTS])('is refused %s', async (_what, query, variables) =>
    isRefused(caller, query, variables),
  );
});

describe.each([...READERS, ['the leader of the police', POLICE_LEADER]] as [string, Caller][])(
  '%s',
  (_, caller) => {
    it.each(WRITE)('is refused %s', async (_what, query, variables) => isRefused(caller, query, variables));

    it('reads returns with paper and signature, gaps and campaigns', async () => {
      const { data, errors } = await world.ask(
        caller,
        `query ($id: ID!) { dissuasion(id: $id) { warned paper signedBy viewerCanAmend viewerCanVoid }
           missingDissuasionDays(from: "2026-01-01", to: "2026-01-03") campaigns { totalCount } }`,
        { id: day },
      );
      expect(errors).toEqual([]);
      expect(data).toEqual({
        dissuasion: {
          warned: 300,
          paper: '石公刑〔2026〕19号',
          signedBy: '冉建国',
          viewerCanAmend: false,
          viewerCanVoid: false,
        },
        missingDissuasionDays: ['2026-01-02', '2026-01-03'],
        campaigns: { totalCount: 1 },
      });
    });
  },
);

describe('two units in one subgraph', () => {
  const LIST = '{ publicSecurityStatements { edges { node { id } } } }';
  const listed = async (caller: Caller) => {
    const { data } = await world.ask(caller, LIST);
    const { edges } = data!['publicSecurityStatements'] as { edges: { node: { id: string } }[] };
    return edges.map(({ node }) => node.id).sort();
  };

  it('list their own statements, and supervision both', async () => {
    expect(await listed(FIRE)).toEqual([fire]);
    expect(await listed(POLICE)).toEqual([police]);
    expect(await listed(SUPERVISOR)).toEqual([fire, police].sort());
  });

  it.each([
    ["the police, fire rescue's", POLICE, () => fire, FIRE_STATEMENT],
    ["fire rescue, the police's", FIRE, () => police, POLICE_STATEMENT],
  ] as const)('are refused each the other: %s', async (_, caller, other, input) => {
    const one = 'query ($id: ID!) { publicSecurityStatement(id: $id) { id } }';
    for (const query of [one, AMEND_STATEMENT, VOID_STATEMENT])
      await isRefused(caller, query, () => ({ id: other() }));
    await isRefused(caller, RECORD_STATEMENT, () => ({ input }));
  });

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
