import { type World, commitmentId, indicatorId, townshipId } from '@minsheng/kernel/testing';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import {
  ACCEPT_SECTION,
  AMEND_SECTION,
  HOUSING_CLERK,
  HUANGSHUI,
  LEADER,
  RECORD_SECTION,
  RECORD_WORKS,
  TRANSPORT_CLERK,
  VOID_SECTION,
  WATER_CLERK,
  XITUO,
  createHousingWorld,
  does,
  figure,
  refusal,
  sectionInput,
  startedWorks,
  worksInput,
} from '../testing/housing-world.ts';

const ROADS = indicatorId('C05-1');
const TOWNSHIPS = indicatorId('C05-2');

let world: World;
let works: string;
beforeEach(async () => {
  world = await createHousingWorld();
  works = await startedWorks(world);
});
afterEach(() => world.close());

async function section(given: Record<string, unknown> = {}): Promise<string> {
  const input = sectionInput(works, given);
  return (await does(world, TRANSPORT_CLERK, RECORD_SECTION, { input })).id;
}

function accept(id: string, day: string, km: string, paper = `交验${day}`) {
  return does(world, TRANSPORT_CLERK, ACCEPT_SECTION, { id, input: { day, km, paper } });
}

async function cells(indicator: string): Promise<unknown> {
  return world.module.orm.em.fork().execute(
    `select day::text as day, township_id as township, trim_scale(sum(value))::text as value from fact_cell
     where indicator_id = ? group by 1, 2 having sum(value) <> 0 order by 1, 2`,
    [indicator],
  );
}

describe('acceptance in instalments', () => {
  it('counts every stretch on its own day, to the metre, and nothing before', async () => {
    const id = await section();
    expect(await cells(ROADS)).toEqual([]);
    await accept(id, '2026-05-01', '1.001');
    expect(await accept(id, '2026-06-30', '1.499')).toMatchObject({
      acceptedKm: '2.5',
      acceptances: [
        { day: '2026-05-01', km: '1.001', paper: '交验2026-05-01' },
        { day: '2026-06-30', km: '1.499', paper: '交验2026-06-30' },
      ],
    });
    expect(await cells(ROADS)).toEqual([
      { day: '2026-05-01', township: XITUO, value: '1.001' },
      { day: '2026-06-30', township: XITUO, value: '1.499' },
    ]);
    const { data } = await world.ask(
      LEADER,
      `query ($r: [_Any!]!) { _entities(representations: $r) { ... on Indicator { housingRecords { totalCount
        edges { node { __typename occurredOn amount summary } } } } } }`,
      { r: [{ __typename: 'Indicator', id: ROADS }] },
    );
    expect(data).toEqual({
      _entities: [
        {
          housingRecords: {
            totalCount: 2,
            edges: [
              {
                node: {
                  __typename: 'Section',
                  occurredOn: '2026-06-30',
                  amount: '1.499',
                  summary: '测试路段',
                },
              },
              {
                node: {
                  __typename: 'Section',
                  occurredOn: '2026-05-01',
                  amount: '1.001',
                  summary: '测试路段',
                },
              },
            ],
          },
        },
      ],
    });
  });

  it('happens once for a retry under the same key, and the key is refused for another stretch', async () => {
    const id = await section();
    const input = { day: '2026-05-01', km: '1', paper: '交验01' };
    const answers = await Promise.all(
      [1, 2, 3].map(() => world.ask(TRANSPORT_CLERK, ACCEPT_SECTION, { id, input, requestKey: 'a-1' })),
    );
    for (const { errors, data } of answers) {
      expect(errors).toEqual([]);
      expect(data).toMatchObject({ acceptSection: { acceptedKm: '1' } });
    }
    expect(await figure(world, ROADS)).toBe('1');
    const other = { id, input: { ...input, km: '1.1' }, requestKey: 'a-1' };
    expect(await refusal(world, TRANSPORT_CLERK, ACCEPT_SECTION, other)).toMatchObject({
      code: 'REQUEST_KEY_REUSED',
    });
  });

  it.each([
    [{ km: '2.501' }, 'ACCEPTED_ABOVE_PAVED', 'km'],
    [{ km: '0' }, 'ACCEPTED_NOTHING', 'km'],
    [{ day: '2026-07-01' }, 'ACCEPTED_IN_FUTURE', 'day'],
    [{ day: '2026-02-28' }, 'ACCEPTED_BEFORE_START', 'day'],
    [{ paper: ' ' }, 'ACCEPTANCE_PAPER_REQUIRED', 'paper'],
  ])('refuses %j, naming the field, and counts nothing', async (given, code, field) => {
    const id = await section();
    const input = { day: '2026-05-01', km: '1', paper: '交验01', ...given };
    expect(await refusal(world, TRANSPORT_CLERK, ACCEPT_SECTION, { id, input })).toMatchObject({
      code,
      field,
      message: expect.stringMatching(/\p{Script=Han}/u),
    });
    expect(await figure(world, ROADS)).toBe('0');
  });

  it('of two at once leaves no more accepted than is paved', async () => {
    const id = await section();
    const codes = await Promise.all(
      ['交验01', '交验02'].map(async (paper) => {
        const input = { day: '2026-05-01', km: '2', paper };
        const { errors } = await world.ask(TRANSPORT_CLERK, ACCEPT_SECTION, { id, input });
        return errors[0]?.code ?? 'ACCEPTED';
      }),
    );
    expect(codes.sort()).toEqual(['ACCEPTED', 'ACCEPTED_ABOVE_PAVED']);
    expect(await figure(world, ROADS)).toBe('2');
  });
});

describe('townships covered', () => {
  it('are counted once on the earliest day, and no longer when no accepted section is left', async () => {
    const [early, late] = [await section(), await section({ name: '另一路段' })];
    await accept(late, '2026-06-10', '1');
    await accept(early, '2026-05-10', '0.5');
    await accept(early, '2026-06-20', '0.5');
    expect(await cells(TOWNSHIPS)).toEqual([{ day: '2026-05-10', township: XITUO, value: '1' }]);
    await does(world, TRANSPORT_CLERK, VOID_SECTION, { id: early });
    expect(await cells(TOWNSHIPS)).toEqual([{ day: '2026-06-10', township: XITUO, value: '1' }]);
    await does(world, TRANSPORT_CLERK, AMEND_SECTION, { id: late, input: { township: HUANGSHUI } });
    expect(await cells(TOWNSHIPS)).toEqual([{ day: '2026-06-10', township: HUANGSHUI, value: '1' }]);
    expect(await cells(ROADS)).toEqual([{ day: '2026-06-10', township: HUANGSHUI, value: '1' }]);
    await does(world, TRANSPORT_CLERK, VOID_SECTION, { id: late });
    expect(await figure(world, TOWNSHIPS)).toBe('0');
  });
});

describe('progress', () => {
  it('is brought up to date without a reason, and taken back only with one', async () => {
    const id = await section();
    const said = await does(world, TRANSPORT_CLERK, AMEND_SECTION, { id, input: { pavedKm: '2.75' } });
    expect(said).toMatchObject({ startedKm: '3', baseCourseKm: '2.75', pavedKm: '2.75' });
    const less = { id, input: { pavedKm: '2.7' } };
    expect(await refusal(world, TRANSPORT_CLERK, AMEND_SECTION, less)).toMatchObject({
      code: 'REASON_REQUIRED',
      field: 'reason',
    });
    await does(world, TRANSPORT_CLERK, AMEND_SECTION, { ...less, reason: '复测后核减' });
  });

  it('never falls below what was accepted; a wrong acceptance is corrected with a reason', async () => {
    const id = await section();
    await accept(id, '2026-05-01', '2');
    const below = { id, input: { pavedKm: '1.9' }, reason: '复测后核减' };
    expect(await refusal(world, TRANSPORT_CLERK, AMEND_SECTION, below)).toMatchObject({
      code: 'PAVED_BELOW_ACCEPTED',
      field: 'pavedKm',
    });
    const acceptances = [{ day: '2026-05-02', km: '1.2', paper: '交验01' }];
    const correction = { id, input: { acceptances } };
    expect(await refusal(world, TRANSPORT_CLERK, AMEND_SECTION, correction)).toMatchObject({
      code: 'REASON_REQUIRED',
    });
    await does(world, TRANSPORT_CLERK, AMEND_SECTION, { ...correction, reason: '验收单误读' });
    expect(await cells(ROADS)).toEqual([{ day: '2026-05-02', township: XITUO, value: '1.2' }]);
  });

  it.each([
    [{ startedKm: '3.7' }, 'STARTED_ABOVE_PLANNED', 'startedKm'],
    [{ baseCourseKm: '3.001' }, 'BASE_COURSE_ABOVE_STARTED', 'baseCourseKm'],
    [{ pavedKm: '2.751' }, 'PAVED_ABOVE_BASE_COURSE', 'pavedKm'],
    [{ pavedKm: '2.5001' }, 'NUMBER_TOO_FINE', 'pavedKm'],
    [{ plannedKm: '0' }, 'NUMBER_NOT_ABOVE', 'plannedKm'],
    [{ township: townshipId('500240') }, 'FIELD_REQUIRED', 'township'],
    [{ township: 'nowhere' }, 'TOWNSHIP_UNKNOWN', 'township'],
    [{ progressOn: '2026-07-01' }, 'DAY_AFTER_TODAY', 'progressOn'],
  ])('refuses %j when it is recorded', async (given, code, field) => {
    const input = sectionInput(works, given);
    expect(await refusal(world, TRANSPORT_CLERK, RECORD_SECTION, { input })).toMatchObject({ code, field });
  });

  it('cannot begin before the works has started', async () => {
    const { id } = await does(world, TRANSPORT_CLERK, RECORD_WORKS, { input: worksInput() });
    expect(await refusal(world, TRANSPORT_CLERK, RECORD_SECTION, { input: sectionInput(id) })).toMatchObject({
      code: 'WORKS_NOT_STARTED',
      field: 'startedKm',
    });
  });

  it('belongs to works that have sections', async () => {
    const estate = await startedWorks(world, { kind: 'ESTATE' });
    const both = { ...HOUSING_CLERK, grants: [...HOUSING_CLERK.grants, ...TRANSPORT_CLERK.grants] };
    const input = sectionInput(estate);
    expect(await refusal(world, both, RECORD_SECTION, { input })).toMatchObject({
      code: 'WORKS_WITHOUT_SECTIONS',
      field: 'works',
    });
    expect(await refusal(world, TRANSPORT_CLERK, RECORD_SECTION, { input })).toMatchObject({
      code: 'FORBIDDEN',
    });
  });
});

describe('lengths by township', () => {
  it('are added up for works and commitment, water apart from roads', async () => {
    await accept(await section(), '2026-05-01', '1.5');
    await section({
      township: HUANGSHUI,
      plannedKm: '1.001',
      startedKm: '0',
      baseCourseKm: '0',
      pavedKm: '0',
    });
    const main = await startedWorks(world, { kind: 'WATER_MAIN' });
    await does(world, WATER_CLERK, RECORD_SECTION, { input: sectionInput(main, { plannedKm: '9' }) });
    const lengths = 'plannedKm startedKm baseCourseKm pavedKm acceptedKm';
    const { data } = await world.ask(
      LEADER,
      `query ($id: ID!, $r: [_Any!]!) { works(id: $id) { totals { ${lengths} } }
        _entities(representations: $r) { ... on Commitment { worksSummary { works ${lengths} byTownship { township { id } ${lengths} } } } } }`,
      { id: works, r: [{ __typename: 'Commitment', id: commitmentId('C05') }] },
    );
    const xituo = { plannedKm: '3', startedKm: '3', baseCourseKm: '2.75', pavedKm: '2.5', acceptedKm: '1.5' };
    const all = { ...xituo, plannedKm: '4.001' };
    const none = { startedKm: '0', baseCourseKm: '0', pavedKm: '0', acceptedKm: '0' };
    expect(data).toEqual({
      works: { totals: all },
      _entities: [
        {
          worksSummary: {
            works: 1,
            ...all,
            byTownship: [
              { township: { id: XITUO }, ...xituo },
              { township: { id: HUANGSHUI }, plannedKm: '1.001', ...none },
            ],
          },
        },
      ],
    });
  });
});
