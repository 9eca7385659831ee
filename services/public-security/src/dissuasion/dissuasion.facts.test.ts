import { rebuild } from '@minsheng/kernel';
import { addDays, calendarDate } from '@minsheng/kernel/domain';
import { type World, commitmentId, indicatorId, unitId } from '@minsheng/kernel/testing';
import fc from 'fast-check';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import {
  AMEND_DAY,
  POLICE,
  RECORD_DAY,
  RECORD_DAYS,
  VOID_DAY,
  createSecurityWorld,
  dayInput,
  made,
  paperInput,
  rows,
} from '../testing/security-world.ts';

const DAILY = indicatorId('M10-4');
const FIRST = calendarDate('2026-03-01');
const REASON = '漏计网安大队数据';

let world: World;

interface DayCell {
  readonly day: string;
  readonly value: number;
  readonly records: number;
}

/** What the standing returns say, in plain SQL. */
function recount(): Promise<DayCell[]> {
  return rows<DayCell>(
    world,
    `select day::text as day, sum(warned)::int as value, count(*)::int as records from dissuasion
     where voided_on is null group by day order by day`,
  );
}

/** Days that somebody reported, and what they say. */
function cells(): Promise<DayCell[]> {
  return rows<DayCell>(
    world,
    `select day::text as day, sum(value)::int as value, sum(records)::int as records from fact_cell
     where indicator_id = ? group by day having sum(records) <> 0 or sum(value) <> 0 order by day`,
    [DAILY],
  );
}

function contributions(): Promise<DayCell[]> {
  return rows<DayCell>(
    world,
    `select day::text as day, sum(value)::int as value, count(*)::int as records from fact_contribution
     where indicator_id = ? group by day order by day`,
    [DAILY],
  );
}

async function rebuildAll(): Promise<void> {
  const { measures, catalogue, clock } = world.module.services;
  await rebuild(world.module.orm, measures, catalogue.bindings(), catalogue, clock.today());
}

describe('cells', () => {
  beforeAll(async () => void (world = await createSecurityWorld()));
  afterAll(() => world.close());

  const offset = fc.nat({ max: 11 });
  const warned = fc.oneof(fc.constant(0), fc.nat({ max: 400 }));
  const step = fc.oneof(
    fc.record({ kind: fc.constant('record' as const), offset, warned }),
    fc.record({ kind: fc.constant('week' as const), offset, warned }),
    fc.record({ kind: fc.constant('amend' as const), offset, warned }),
    fc.record({ kind: fc.constant('void' as const), offset, warned }),
  );
  type Step = typeof step extends fc.Arbitrary<infer S> ? S : never;

  // Many steps are refused (a day stated before, nothing there to void): these too must leave the cells alone.
  async function take({ kind, offset, warned }: Step): Promise<void> {
    const day = addDays(FIRST, offset);
    const standing = () =>
      rows<{ id: string }>(world, 'select id from dissuasion where day = ? and voided_on is null', [day]);
    if (kind === 'record') await world.ask(POLICE, RECORD_DAY, { input: dayInput({ day, warned }) });
    else if (kind === 'week') {
      const days = [0, 1, 2].map((more) => ({ day: addDays(day, more), warned: warned + more }));
      await world.ask(POLICE, RECORD_DAYS, { input: paperInput(days) });
    } else {
      const id = (await standing())[0]?.id ?? 'none';
      await (kind === 'void'
        ? world.ask(POLICE, VOID_DAY, { id })
        : world.ask(POLICE, AMEND_DAY, { id, input: { warned }, reason: REASON }));
    }
  }

  it('are a recount of the returns after any actions in any order, and so are the contributions', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(step, { minLength: 1, maxLength: 12 }), async (steps) => {
        for (const it of steps) await take(it);
        const right = await recount();
        expect(await cells()).toEqual(right);
        expect(await contributions()).toEqual(right);
      }),
      { numRuns: 25 },
    );
  }, 60_000);

  it('are a recount after 8 writers did so at once', async () => {
    const scripts = fc.sample(fc.array(step, { minLength: 12, maxLength: 12 }), { numRuns: 8, seed: 7 });
    await Promise.all(
      scripts.map(async (script) => {
        for (const it of script) await take(it);
      }),
    );
    const right = await recount();
    expect(right.length).toBeGreaterThan(0);
    expect(await cells()).toEqual(right);
    expect(await contributions()).toEqual(right);
  }, 60_000);

  it('are the same after a rebuild', async () => {
    const before = await rows(world, 'select * from fact_cell order by 1, 2, 3, 4');
    await rebuildAll();
    expect(await rows(world, 'select * from fact_cell order by 1, 2, 3, 4')).toEqual(before);
  });
});

describe('the average', () => {
  beforeEach(async () => void (world = await createSecurityWorld()));
  afterEach(() => world.close());

  it('rests on days with a return, a zero among them, whatever days are missing', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.option(fc.oneof(fc.constant(0), fc.nat({ max: 900 })), { nil: null }), {
          minLength: 1,
          maxLength: 40,
        }),
        async (counts) => {
          const days = counts.flatMap((warned, nth) =>
            warned === null ? [] : [{ day: addDays(calendarDate('2026-01-01'), nth), warned }],
          );
          await rows(world, 'delete from dissuasion');
          await rebuildAll();
          if (days.length > 0) made(await world.ask(POLICE, RECORD_DAYS, { input: paperInput(days) }));
          const kept = await cells();
          expect(kept.reduce((sum, { records }) => sum + records, 0)).toBe(days.length);
          expect(kept.reduce((sum, { value }) => sum + value, 0)).toBe(
            days.reduce((sum, { warned }) => sum + warned, 0),
          );
          world.setToday(addDays(calendarDate('2026-01-01'), counts.length - 1));
          const summary = await summaryOf();
          world.setToday('2026-06-30');
          expect(summary).toMatchObject({
            daysReported: days.length,
            // The last is today: what may still come is no gap.
            daysMissing: counts.length - days.length - (counts.at(-1) === null ? 1 : 0),
            total: String(days.reduce((sum, { warned }) => sum + warned, 0)),
          });
        },
      ),
      { numRuns: 15 },
    );
  }, 60_000);

  it('keeps a zero return as a cell with a record, and a day without one as no cell', async () => {
    made(await world.ask(POLICE, RECORD_DAY, { input: dayInput({ day: '2026-03-02', warned: 0 }) }));
    expect(await cells()).toEqual([{ day: '2026-03-02', value: 0, records: 1 }]);
  });

  it('as known in June stays what it was when March is corrected in November', async () => {
    const { id } = made(
      await world.ask(POLICE, RECORD_DAY, { input: dayInput({ day: '2026-03-02', warned: 280 }) }),
    );
    world.setToday('2026-11-20');
    made(await world.ask(POLICE, AMEND_DAY, { id, input: { warned: 301 }, reason: REASON }));
    expect(
      await rows(
        world,
        `select recorded_day::text as known, day::text as day, value::int as value, records from fact_cell
         where indicator_id = ? order by recorded_day`,
        [DAILY],
      ),
    ).toEqual([
      { known: '2026-06-30', day: '2026-03-02', value: 280, records: 1 },
      { known: '2026-11-20', day: '2026-03-02', value: 21, records: 0 },
    ]);
  });

  it('goes back to a gap, not to a zero, when a return is voided', async () => {
    const { id } = made(await world.ask(POLICE, RECORD_DAY, { input: dayInput({ day: '2026-03-02' }) }));
    made(await world.ask(POLICE, VOID_DAY, { id }));
    expect(await cells()).toEqual([]);
  });

  it('is what the rows behind the figure add up to, zero returns among them', async () => {
    const days = [300, 0, 290].map((warned, nth) => ({ day: `2026-06-0${nth + 1}`, warned }));
    made(await world.ask(POLICE, RECORD_DAYS, { input: paperInput(days) }));
    const { data } = await world.ask(
      POLICE,
      `query ($r: [_Any!]!) { _entities(representations: $r) { ... on Indicator { publicSecurityRecords {
         totalCount edges { node { occurredOn amount summary unit { id } } } } } } }`,
      { r: [{ __typename: 'Indicator', id: DAILY }] },
    );
    const line = (occurredOn: string, amount: string) => ({
      node: {
        occurredOn,
        amount,
        summary: '预警劝阻日报，汇总数，无明细：石公刑〔2026〕19号（冉建国签发）',
        unit: { id: unitId('PUBLIC_SECURITY') },
      },
    });
    expect(data).toEqual({
      _entities: [
        {
          publicSecurityRecords: {
            totalCount: 3,
            edges: [line('2026-06-03', '290'), line('2026-06-02', '0'), line('2026-06-01', '300')],
          },
        },
      ],
    });
  });
});

describe("the line on a commitment's page", () => {
  beforeEach(async () => void (world = await createSecurityWorld()));
  afterEach(() => world.close());

  it('counts what is there and names what is missing, the last days first', async () => {
    world.setToday('2026-01-06');
    const days = [10, 0, 20].map((warned, nth) => ({ day: `2026-01-0${nth + 1}`, warned }));
    made(await world.ask(POLICE, RECORD_DAYS, { input: paperInput(days, { signedOn: '2026-01-06' }) }));
    expect(await summaryOf()).toEqual({
      total: '30',
      daysReported: 3,
      daysMissing: 2,
      lastMissing: ['2026-01-05', '2026-01-04'],
      average: '6',
      thisMonth: '30',
      lastDays: [6, 5, 4, 3, 2, 1].map((date) => ({
        day: `2026-01-0${date}`,
        count: days.find(({ day }) => day === `2026-01-0${date}`)?.warned ?? null,
      })),
    });
  });

  it('stays with the year of the commitment when that is over', async () => {
    const days = [{ day: '2026-12-30', warned: 365 }];
    world.setToday('2026-12-31');
    made(await world.ask(POLICE, RECORD_DAYS, { input: paperInput(days, { signedOn: '2026-12-31' }) }));
    expect(await summaryOf()).toMatchObject({ daysReported: 1, daysMissing: 363 });
    world.setToday('2027-01-08');
    expect(await summaryOf()).toMatchObject({
      total: '365',
      daysMissing: 364,
      lastMissing: ['2026-12-31', '2026-12-29', '2026-12-28'],
      average: '1',
      thisMonth: '365',
    });
    expect(await ofCommitment('publicSecurityPart { pending }')).toEqual({ pending: 364 });
  });

  it('waits for returns up to yesterday, and is null where no return feeds it', async () => {
    world.setToday('2026-01-06');
    const { data } = await world.ask(
      POLICE,
      `query ($r: [_Any!]!) { _entities(representations: $r) { ... on Commitment {
         publicSecurityPart { pending } dissuasionSummary { total } campaignSummary { held } } } }`,
      { r: ['M10', 'C02', 'C06'].map((code) => ({ __typename: 'Commitment', id: commitmentId(code) })) },
    );
    expect(data).toEqual({
      _entities: [
        {
          publicSecurityPart: { pending: 5 },
          dissuasionSummary: { total: '0' },
          campaignSummary: { held: 0 },
        },
        { publicSecurityPart: { pending: 0 }, dissuasionSummary: null, campaignSummary: null },
        { publicSecurityPart: null, dissuasionSummary: null, campaignSummary: null },
      ],
    });
  });
});

function summaryOf(): Promise<object> {
  return ofCommitment(`dissuasionSummary {
    total daysReported daysMissing lastMissing average thisMonth lastDays { day count } }`);
}

async function ofCommitment<T extends object>(field: string): Promise<T> {
  const { data, errors } = await world.ask(
    POLICE,
    `query ($r: [_Any!]!) { _entities(representations: $r) { ... on Commitment { ${field} } } }`,
    { r: [{ __typename: 'Commitment', id: commitmentId('M10') }] },
  );
  expect(errors).toEqual([]);
  return Object.values((data!['_entities'] as object[])[0]!)[0] as T;
}
