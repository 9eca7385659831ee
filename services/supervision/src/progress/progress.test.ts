import type { Caller } from '@minsheng/kernel';
import { callerWith, indicatorId, townshipId } from '@minsheng/kernel/testing';
import type { World } from '@minsheng/kernel/testing';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import {
  ANALYST,
  LEADER,
  SYSTEM_ADMIN,
  cell,
  createSupervisionWorld,
  deliver,
  value,
} from '../testing/supervision-world.ts';

const OVERVIEW = `{ commitments(year: 2026) {
  code number title shortTitle batch units { code name } progress { light standing done outputs forecastOn }
  indicators { code name target unitOfMeasure comparator counting role source owner { code name } partOf { code }
    reading { value completion planned deviation light standing forecastOn remaining weeklyPace } } } }`;

const BY_TOWNSHIP = 'query ($id: ID!) { indicator(id: $id) { byTownship { value } } }';

const TOWNSHIPS = `query ($id: ID!) { indicator(id: $id) { townships {
  asOf basis rest { places value } rows { township { name } value } } } }`;

interface TownshipsAnswer {
  readonly rows: readonly { readonly township: { readonly name: string }; readonly value: string | null }[];
}

interface OverviewRow {
  readonly code: string;
  readonly units: { name: string }[];
  readonly progress: { light: string; standing: string };
  readonly indicators: { code: string; reading: Record<string, unknown> | null }[];
}

const UNBOUND = ['C01-1', 'C01-2', 'C01-3', 'C01-4', 'C01-5', 'C06-3'];

let world: World;
beforeAll(async () => {
  world = await createSupervisionWorld();
  // So that there is what has no figure, whatever the bindings of the year have come to.
  await world.module.orm.em
    .fork()
    .execute('delete from binding where indicator_id in (?, ?, ?, ?, ?, ?)', UNBOUND.map(indicatorId));
  // 4 000 of 8 000 women by the middle of the year, with a correction of 100 in March that became known in July.
  await deliver(world, [
    cell({ day: '2026-03-01', value: '3100' }),
    cell({ day: '2026-06-20', value: '1000', townshipId: townshipId('500240105') }),
    cell({ day: '2026-03-01', recordedDay: '2026-07-15', value: '-100' }),
  ]);
});
afterAll(() => world.close());

describe('the overview', () => {
  it('has 22 commitments in printed order, 103 indicators, and a handful of statements whatever their number', async () => {
    world.forgetQueries();
    const { data, errors } = await world.ask(LEADER, OVERVIEW);
    expect(errors).toEqual([]);
    const rows = data!['commitments'] as OverviewRow[];
    expect(rows.map((row) => row.code)).toEqual([...codes('C', 10), ...codes('M', 12)]);
    expect(rows.flatMap((row) => row.indicators)).toHaveLength(103);
    expect(rows[8]!.units.map((unit) => unit.name)).toEqual(['县应急管理局', '县民政局', '县残联']);
    // At first: revisions (2), six tables of the catalogue, cells and plans.
    expect(world.queries.length).toBeLessThanOrEqual(10);
    world.forgetQueries();
    expect(await world.ask(LEADER, OVERVIEW)).toEqual({ data, errors: [] });
    // Nothing changed since: that is all that is asked.
    expect(world.queries).toHaveLength(1);
  });

  it('reads what is bound, and says 未接入 of the rest', async () => {
    const { data } = await world.ask(LEADER, OVERVIEW);
    const rows = data!['commitments'] as OverviewRow[];
    const c06 = rows.find((row) => row.code === 'C06')!;
    expect(c06.indicators[0]).toMatchObject({
      code: 'C06-1',
      reading: {
        value: '4000',
        completion: '50',
        planned: '3967.12',
        light: 'GREEN',
        standing: 'ON_TRACK',
        remaining: '4000',
      },
    });
    expect(c06.indicators[2]).toMatchObject({ code: 'C06-3', reading: null });
    const unbound = rows.filter((row) => row.indicators.every((it) => it.reading === null));
    expect(unbound.map((row) => row.code)).toContain('C01');
    expect(new Set(unbound.map((row) => row.progress.standing))).toEqual(new Set(['NOT_CONNECTED']));
  });

  it('says which outputs have no figure, on which day a period ends, and of a day ahead that it is one', async () => {
    const { data, errors } = await world.ask(
      LEADER,
      `{ commitment(year: 2026, code: "C06") { progress { standing notConnected notReturned }
          indicators { basis countsAt today: reading { predicted coveredTo byTime } ahead: reading(asOf: "2026-12-01") { predicted } } } }`,
    );
    expect(errors).toEqual([]);
    expect(data).toMatchObject({
      commitment: {
        progress: { standing: 'INCOMPLETE', notConnected: 1, notReturned: 2 },
        indicators: [
          {
            basis: 'FLOW',
            countsAt: 'ACCEPTED',
            today: { predicted: false, coveredTo: null, byTime: true },
            ahead: { predicted: true },
          },
          {},
          {},
          {},
        ],
      },
    });
  });

  it('is refused to administrators, who do no business', async () => {
    expect((await world.ask(SYSTEM_ADMIN, OVERVIEW)).errors).toMatchObject([{ code: 'FORBIDDEN' }]);
  });
});

describe('a reading', () => {
  it('is of any business day, as known now or as known then', async () => {
    expect(await value(world, '(asOf: "2026-03-31")')).toBe('3000');
    expect(await value(world, '(asOf: "2026-03-31", knownOn: "2026-06-30")')).toBe('3100');
    expect(await value(world, '(asOf: "2026-02-28")')).toBe('0');
  });

  it('as known on an earlier day is of that day where no other is asked for', async () => {
    const { data } = await world.ask(
      LEADER,
      '{ indicatorByCode(year: 2026, code: "C06-1") { reading(knownOn: "2026-05-01") { asOf value planned } } }',
    );
    expect(data).toEqual({
      indicatorByCode: { reading: { asOf: '2026-05-01', value: '3100', planned: '2652.05' } },
    });
  });

  it('of totals is none before the first is returned, and none by township either', async () => {
    const ask = () =>
      world.ask(
        LEADER,
        `{ indicatorByCode(year: 2026, code: "M03-2") {
          before: reading(asOf: "2026-03-30") { value standing }
          reading { value standing forecastOn } trend { day value } byTownship { value } } }`,
      );
    // Before the notice nothing was owed; after it, nothing until its first period is over.
    const NONE = { value: null, standing: 'NO_PLAN' };
    expect((await ask()).data).toEqual({
      indicatorByCode: {
        before: NONE,
        reading: { ...NONE, standing: 'NOT_DUE', forecastOn: null },
        trend: [],
        byTownship: [],
      },
    });
    const returned = { indicatorId: indicatorId('M03-2') };
    await deliver(
      world,
      [
        cell({ ...returned, day: '2026-03-31', value: '0' }),
        cell({ ...returned, day: '2026-06-30', value: '31' }),
      ],
      {},
      'civil-affairs',
    );
    const { data } = await ask();
    expect(data).toMatchObject({
      indicatorByCode: {
        before: NONE,
        reading: { value: '31', standing: 'ON_TRACK', forecastOn: null },
        byTownship: [{ value: '31' }],
      },
    });
    const { trend } = data!['indicatorByCode'] as { trend: { day: string; value: string }[] };
    expect(trend[0]).toEqual({ day: '2026-04-01', value: '0' });
  });

  it('adds up to its townships, and its trend ends with it', async () => {
    const { data } = await world.ask(
      LEADER,
      `query ($id: ID!) { indicator(id: $id) { byTownship { township { name } value } trend { day value planned } reading { value } } }`,
      { id: indicatorId('C06-1') },
    );
    expect(data).toMatchObject({
      indicator: {
        byTownship: [
          { township: { name: '西沱镇' }, value: '3000' },
          { township: { name: '黄水镇' }, value: '1000' },
        ],
        reading: { value: '4000' },
      },
    });
    const { trend } = data!['indicator'] as { trend: { day: string; value: string }[] };
    expect(trend[0]).toMatchObject({ day: '2026-01-07', value: '0' });
    expect(trend.at(-1)).toMatchObject({ day: '2026-06-30', value: '4000' });
  });

  it('shows outsiders its townships as the last closed month left them, and no number that a single person moved', async () => {
    const places = (code: string, value: string, day = '2026-05-05') =>
      cell({ day, value, townshipId: townshipId(code) });
    await deliver(world, [places('500240113', '4'), places('500240105', '40'), places('500240106', '8')]);
    const tableFor = async (caller: Caller) => {
      const { data } = await world.ask(caller, TOWNSHIPS, { id: indicatorId('C06-1') });
      const { townships } = data!['indicator'] as { townships: TownshipsAnswer };
      const rows = townships.rows.filter(({ value }) => value !== '0');
      return {
        ...townships,
        all: townships.rows.length,
        rows: Object.fromEntries(rows.map(({ township, value }) => [township.name, value])),
      };
    };
    const live = {
      asOf: '2026-06-30',
      basis: 'LIVE',
      all: 34,
      rest: null,
      rows: { 西沱镇: '3000', 黄水镇: '1040', 马武镇: '8', 大歇镇: '4' },
    };
    expect(await tableFor(LEADER)).toEqual(live);
    expect(await tableFor(callerWith('UNIT_CLERK', 'HEALTH'))).toEqual(live);
    // Alone in March, 西沱镇 waits, and 县本级 with it; where 4 and 8 came in May, nobody of April stands.
    const released = {
      asOf: '2026-05-31',
      basis: 'RELEASED',
      all: 34,
      rest: { places: 4, value: '3112' },
      rows: { 县本级: null, 西沱镇: null, 黄水镇: '40' },
    };
    expect(await tableFor(ANALYST)).toEqual(released);
    expect(await tableFor(callerWith('UNIT_CLERK', 'HOUSING_CONSTRUCTION'))).toEqual(released);
    const { data } = await world.ask(ANALYST, BY_TOWNSHIP, { id: indicatorId('C06-1') });
    expect(data).toEqual({ indicator: { byTownship: [{ value: '40' }] } });
  });

  it('says of patients how large a part is reached, and how many only to their unit and the office', async () => {
    await deliver(
      world,
      [
        cell({
          indicatorId: indicatorId('M12-2'),
          day: '2026-03-31',
          numerator: '1089',
          denominator: '1101',
        }),
      ],
      {},
      'health',
    );
    const parts = async (caller: Caller) => {
      const { data } = await world.ask(
        caller,
        `query ($id: ID!) { indicator(id: $id) { reading { value numerator denominator } townships { rows { value numerator } } } }`,
        { id: indicatorId('M12-2') },
      );
      const { reading, townships } = data!['indicator'] as {
        reading: object;
        townships: { rows: { value: string | null; numerator: string | null }[] };
      };
      return { ...reading, told: townships.rows.filter((row) => row.value ?? row.numerator).length > 0 };
    };
    const all = { value: '98.91', numerator: '1089', denominator: '1101', told: true };
    expect(await parts(callerWith('UNIT_CLERK', 'HEALTH'))).toEqual(all);
    expect(await parts(callerWith('SUPERVISOR'))).toEqual(all);
    const share = { value: '98.91', numerator: null, denominator: null, told: false };
    for (const outsider of [LEADER, ANALYST, callerWith('UNIT_CLERK', 'RED_CROSS')])
      expect(await parts(outsider)).toEqual(share);
  });

  it.each([
    ['trend(asOf: "2030-12-31") { day }', 'asOf'],
    ['reading(knownOn: "2028-01-01") { value }', 'knownOn'],
    ['byTownship(asOf: "2025-12-31") { value }', 'asOf'],
    ['townships(asOf: "2025-12-31") { asOf }', 'asOf'],
  ])('is refused outside its year and the next: %s', async (asked, field) => {
    const { errors } = await world.ask(LEADER, `{ indicatorByCode(year: 2026, code: "C06-1") { ${asked} } }`);
    expect(errors).toMatchObject([{ code: 'DAY_OUT_OF_RANGE', field }]);
  });

  it('is refused where the day does not exist', async () => {
    const { errors } = await world.ask(
      LEADER,
      '{ indicatorByCode(year: 2026, code: "C06-1") { reading(asOf: "2026-02-30") { value } } }',
    );
    expect(errors).toMatchObject([{ code: 'GRAPHQL_VALIDATION_FAILED' }]);
  });
});

function codes(letter: string, count: number): string[] {
  return Array.from({ length: count }, (_, n) => letter + String(n + 1).padStart(2, '0'));
}
