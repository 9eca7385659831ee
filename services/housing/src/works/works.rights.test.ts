import type { Caller } from '@minsheng/kernel';
import { type World, callerWith, commitmentId, indicatorId } from '@minsheng/kernel/testing';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import {
  ACCEPT_SECTION,
  AMEND_SECTION,
  AMEND_WORKS,
  ANALYST,
  HEALTH_CLERK,
  HOUSING_CLERK,
  LEADER,
  MOVE_WORKS,
  NANBIN_CLERK,
  RECORD_SECTION,
  RECORD_WORKS,
  SUPERVISOR,
  TRANSPORT_CLERK,
  VOID_SECTION,
  VOID_WORKS,
  WATER_CLERK,
  createHousingWorld,
  does,
  sectionInput,
  startedWorks,
  worksInput,
} from '../testing/housing-world.ts';

/** Nobody of these keeps roads; some keep other works, most none at all. */
const STRANGERS: readonly (readonly [string, Caller])[] = [
  ['the water clerk, of another unit in this subgraph', WATER_CLERK],
  ['the housing clerk, of a third', HOUSING_CLERK],
  ['a subdistrict clerk, whose unit keeps no works', NANBIN_CLERK],
  ['a health clerk', HEALTH_CLERK],
  ['an analyst', ANALYST],
  ['a system administrator', callerWith('SYSTEM_ADMIN')],
  ['a security administrator', callerWith('SECURITY_ADMIN')],
  ['an audit administrator', callerWith('AUDIT_ADMIN')],
  ['somebody without any grant', { ...TRANSPORT_CLERK, grants: [] }],
];
const WATCHERS: readonly (readonly [string, Caller])[] = [
  ['a supervisor', SUPERVISOR],
  ['the county leader', LEADER],
];

let world: World;
let works: string;
let section: string;
beforeAll(async () => {
  world = await createHousingWorld();
  works = await startedWorks(world);
  ({ id: section } = await does(world, TRANSPORT_CLERK, RECORD_SECTION, { input: sectionInput(works) }));
  await does(world, TRANSPORT_CLERK, ACCEPT_SECTION, {
    id: section,
    input: { day: '2026-06-01', km: '1.5', paper: '交验01' },
  });
});
afterAll(() => world.close());

const MUTATIONS: readonly (readonly [string, string, () => Record<string, unknown>])[] = [
  ['recording works', RECORD_WORKS, () => ({ input: worksInput() })],
  ['amending works', AMEND_WORKS, () => ({ id: works, input: { paid: '0' } })],
  ['moving works', MOVE_WORKS, () => ({ id: works, input: { stage: 'UNDER_WAY', day: '2026-06-01' } })],
  ['voiding works', VOID_WORKS, () => ({ id: works })],
  ['recording a section', RECORD_SECTION, () => ({ input: sectionInput(works) })],
  ['amending a section', AMEND_SECTION, () => ({ id: section, input: { pavedKm: '2.6' } })],
  [
    'accepting a section',
    ACCEPT_SECTION,
    () => ({ id: section, input: { day: '2026-06-01', km: '0.1', paper: '交验99' } }),
  ],
  ['voiding a section', VOID_SECTION, () => ({ id: section })],
];

async function rowCounts(): Promise<unknown> {
  const [row] = await world.module.orm.em.fork().execute<object[]>(
    `select (select count(*) from works) as works, (select count(*) from section) as sections,
       (select count(*) from audit_row) as audit, (select sum(version) from fact_cell) as cells`,
  );
  return row;
}

describe.each([...STRANGERS, ...WATCHERS])('%s', (_, caller) => {
  it.each(MUTATIONS)('is refused %s, and nothing is left behind', async (_what, mutation, variables) => {
    const before = await rowCounts();
    const { data, errors } = await world.ask(caller, mutation, variables());
    expect(errors).toEqual([expect.objectContaining({ code: 'FORBIDDEN' })]);
    expect(data).toBeNull();
    expect(await rowCounts()).toEqual(before);
  });
});

const LISTS = '{ worksList { totalCount } sections { totalCount } }';
const ONE = 'query ($id: ID!) { works(id: $id) { name } }';
const ENTITIES = `query ($r: [_Any!]!) { _entities(representations: $r) { ... on Works { name }
  ... on Section { name } ... on Indicator { housingRecords { totalCount } } } }`;

describe.each(STRANGERS)('%s', (_, caller) => {
  const forbidden = [expect.objectContaining({ code: 'FORBIDDEN' })];

  it.each([
    ['works', ONE],
    ['a section', 'query ($s: ID!) { section(id: $s) { name } }'],
  ])('is refused %s by id', async (_what, query) => {
    const { data, errors } = await world.ask(caller, query, { id: works, s: section });
    expect(errors).toEqual(forbidden);
    expect(Object.values(data!)).toEqual([null]);
  });

  it('is refused them by entity reference, and the records behind the figure', async () => {
    for (const reference of [
      { __typename: 'Works', id: works },
      { __typename: 'Section', id: section },
      { __typename: 'Indicator', id: indicatorId('C05-1') },
      { __typename: 'Indicator', id: indicatorId('C05-2') },
    ]) {
      const { data, errors } = await world.ask(caller, ENTITIES, { r: [reference] });
      expect(errors).toEqual(forbidden);
      expect(JSON.stringify(data)).not.toMatch(/测试|totalCount/);
    }
  });
});

describe('lists', () => {
  it.each(STRANGERS.slice(2))('are null and FORBIDDEN for %s', async (_, caller) => {
    const { data, errors } = await world.ask(caller, LISTS);
    expect(errors.map(({ code }) => code)).toEqual(['FORBIDDEN', 'FORBIDDEN']);
    expect(data).toEqual({ worksList: null, sections: null });
  });

  it('show every unit that keeps works its own alone', async () => {
    expect((await world.ask(WATER_CLERK, LISTS)).data).toEqual({
      worksList: { totalCount: 0 },
      sections: { totalCount: 0 },
    });
    expect((await world.ask(TRANSPORT_CLERK, LISTS)).data).toEqual({
      worksList: { totalCount: 1 },
      sections: { totalCount: 1 },
    });
    // Keeps estates, which have no sections: their list would be a lie.
    expect((await world.ask(HOUSING_CLERK, LISTS)).data).toEqual({
      worksList: { totalCount: 0 },
      sections: null,
    });
  });

  it.each(WATCHERS)('show %s everything, and offer nothing', async (_, caller) => {
    const { data, errors } = await world.ask(
      caller,
      `query ($id: ID!) { recordableWorksKinds works(id: $id) { allocated viewerCanAmend viewerCanVoid
        sections { name viewerCanAmend viewerCanAccept } } }`,
      { id: works },
    );
    expect(errors).toEqual([]);
    expect(data).toEqual({
      recordableWorksKinds: [],
      works: {
        allocated: '0',
        viewerCanAmend: false,
        viewerCanVoid: false,
        sections: [{ name: '测试路段', viewerCanAmend: false, viewerCanAccept: false }],
      },
    });
    const behind = await world.ask(caller, ENTITIES, {
      r: [{ __typename: 'Indicator', id: indicatorId('C05-1') }],
    });
    expect(behind.data).toEqual({ _entities: [{ housingRecords: { totalCount: 1 } }] });
  });
});

describe('kinds', () => {
  it.each([
    [TRANSPORT_CLERK, ['ROAD']],
    [WATER_CLERK, ['WATER_MAIN', 'WATER_SUPPLY']],
    [HOUSING_CLERK, ['ESTATE']],
    [NANBIN_CLERK, []],
    [ANALYST, []],
  ])('of $username are those it answers for', async (caller, kinds) => {
    const { data } = await world.ask(caller, '{ recordableWorksKinds viewerCanRecordWorks }');
    expect(data).toEqual({ recordableWorksKinds: kinds, viewerCanRecordWorks: kinds.length > 0 });
    for (const kind of ['ROAD', 'WATER_MAIN', 'WATER_SUPPLY', 'ESTATE']) {
      const { errors } = await world.ask(caller, RECORD_WORKS, {
        input: worksInput({ kind, name: `${caller.username} ${kind}`, paid: '1', allocated: '0' }),
      });
      // Refused for its money, so that nothing is made: the right was there.
      expect(errors[0]?.code).toBe(kinds.includes(kind) ? 'PAID_ABOVE_ALLOCATED' : 'FORBIDDEN');
    }
  });
});

describe('inside the unit that keeps roads', () => {
  it('a reviewer may change what the clerk recorded; the leader reads it and changes nothing', async () => {
    const amend = { id: works, input: { note: '审核补充' } };
    const reviewer = callerWith('UNIT_REVIEWER', 'TRANSPORT');
    expect((await world.ask(reviewer, AMEND_WORKS, amend)).errors).toEqual([]);
    const leader = callerWith('UNIT_LEADER', 'TRANSPORT');
    expect((await world.ask(leader, LISTS)).data).toMatchObject({ worksList: { totalCount: 1 } });
    for (const [, mutation, variables] of MUTATIONS)
      expect((await world.ask(leader, mutation, variables())).errors).toMatchObject([{ code: 'FORBIDDEN' }]);
  });
});

describe('the summary on a commitment', () => {
  const SUMMARY =
    'query ($r: [_Any!]!) { _entities(representations: $r) { ... on Commitment { worksSummary { works } housingPart { pending } } } }';
  const asked = { r: [{ __typename: 'Commitment', id: commitmentId('C05') }] };

  it.each([ANALYST, HEALTH_CLERK, WATER_CLERK, LEADER])('is open to $username', async (caller) => {
    const { data, errors } = await world.ask(caller, SUMMARY, asked);
    expect(errors).toEqual([]);
    expect(data).toEqual({ _entities: [{ worksSummary: { works: 1 }, housingPart: { pending: 0 } }] });
  });

  it('is refused to administrators', async () => {
    const { data, errors } = await world.ask(callerWith('SYSTEM_ADMIN'), SUMMARY, asked);
    expect(errors.map(({ code }) => code)).toEqual(['FORBIDDEN', 'FORBIDDEN']);
    expect(data).toEqual({ _entities: [{ worksSummary: null, housingPart: null }] });
  });
});
