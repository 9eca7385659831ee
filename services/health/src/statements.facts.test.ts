import * as fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Caller } from '@minsheng/kernel';
import { CLERK, type HealthWorld, RED_CROSS_CLERK } from './testing/health-world.ts';
import {
  HUANGSHUI,
  PEOPLE,
  SHARE,
  XITUO,
  cellsAndRecount,
  correct,
  createStatementWorld,
  state,
  sums,
  takeBack,
} from './testing/statement-world.ts';

let world: HealthWorld;
beforeEach(async () => void (world = await createStatementWorld()));
afterEach(() => world.close());

const MONTHS = ['2026-01-31', '2026-02-28', '2026-03-31', '2026-04-30', '2026-05-31'];
const month = (to: string) => ({ periodFrom: `${to.slice(0, 8)}01`, periodTo: to, signedOn: '2026-06-30' });
const share = (numerator: number, denominator: number, township?: string) => ({
  numerator: String(numerator),
  denominator: String(denominator),
  township,
});
const ratio = async (asOf: string, place?: string) => {
  const { numerator, denominator } = await sums(world, SHARE, asOf, place);
  return `${numerator}/${denominator}`;
};

describe('statements that add', () => {
  it('count on the last day of their period, by place, and are corrected and taken back', async () => {
    const first = await state(world, {
      ...month(MONTHS[0]!),
      indicator: PEOPLE,
      totals: [
        { township: XITUO, value: '5' },
        { township: HUANGSHUI, value: '2' },
      ],
    });
    await state(world, {
      ...month(MONTHS[1]!),
      indicator: PEOPLE,
      totals: [{ township: XITUO, value: '4' }],
    });
    expect((await sums(world, PEOPLE, '2026-01-30')).value).toBe(0);
    expect((await sums(world, PEOPLE, '2026-01-31')).value).toBe(7);
    expect((await sums(world, PEOPLE, '2026-12-31', XITUO)).value).toBe(9);
    await correct(world, first, [{ township: XITUO, value: '6' }]);
    expect((await sums(world, PEOPLE)).value).toBe(10);
    expect((await sums(world, PEOPLE, '2026-12-31', HUANGSHUI)).value).toBe(0);
    await takeBack(world, first);
    expect((await sums(world, PEOPLE)).value).toBe(4);
  });

  it('of nothing still leave a cell: a report of zero is no gap', async () => {
    await state(world, { ...month(MONTHS[0]!), indicator: PEOPLE, totals: [{ value: '0' }] });
    const [cells] = await cellsAndRecount(world);
    expect(cells).toMatchObject([{ value: '0', records: 1 }]);
  });
});

describe('a level', () => {
  it('is what the latest statement says, and on any earlier day what stood then', async () => {
    await state(world, { ...month(MONTHS[0]!), totals: [share(40, 50)] });
    await state(world, { ...month(MONTHS[2]!), totals: [share(45, 48)] });
    expect(await ratio('2026-01-30')).toBe('0/0');
    expect(await ratio('2026-03-30')).toBe('40/50');
    expect(await ratio('2026-12-31')).toBe('45/48');
  });

  it('forgets a place that the later statement leaves out', async () => {
    await state(world, { ...month(MONTHS[0]!), totals: [share(4, 5, XITUO), share(1, 2, HUANGSHUI)] });
    await state(world, { ...month(MONTHS[1]!), totals: [share(5, 5, XITUO)] });
    expect(await ratio('2026-12-31', HUANGSHUI)).toBe('0/0');
    expect(await ratio('2026-12-31')).toBe('5/5');
  });

  it('follows when an earlier statement is stated later, corrected, or taken back from the middle', async () => {
    await state(world, { ...month(MONTHS[2]!), totals: [share(45, 50)] });
    const early = await state(world, { ...month(MONTHS[0]!), totals: [share(30, 50)] });
    expect([await ratio('2026-02-28'), await ratio('2026-12-31')]).toEqual(['30/50', '45/50']);
    await correct(world, early, [share(33, 49)]);
    expect([await ratio('2026-02-28'), await ratio('2026-12-31')]).toEqual(['33/49', '45/50']);
    const middle = await state(world, { ...month(MONTHS[1]!), totals: [share(38, 50)] });
    expect([await ratio('2026-01-31'), await ratio('2026-02-28')]).toEqual(['33/49', '38/50']);
    await takeBack(world, middle);
    expect([await ratio('2026-02-28'), await ratio('2026-12-31')]).toEqual(['33/49', '45/50']);
    await takeBack(world, early);
    expect([await ratio('2026-02-28'), await ratio('2026-12-31')]).toEqual(['0/0', '45/50']);
  });

  it('of two units is the sum of what each stated last', async () => {
    await state(world, { ...month(MONTHS[0]!), totals: [share(40, 50)] });
    await state(world, { ...month(MONTHS[1]!), totals: [share(3, 10)] }, RED_CROSS_CLERK);
    await state(world, { ...month(MONTHS[2]!), totals: [share(44, 50)] });
    expect(await ratio('2026-02-28')).toBe('43/60');
    expect(await ratio('2026-12-31')).toBe('47/60');
  });

  it('says what was known on a day: a correction made later does not change it', async () => {
    world.setToday('2026-04-10');
    const id = await state(world, { ...month(MONTHS[2]!), totals: [share(40, 50)], signedOn: '2026-04-01' });
    world.setToday('2026-06-30');
    await correct(world, id, [share(48, 50)]);
    const known = await world.module.orm.em.fork().execute<{ known: string; numerator: string }[]>(
      `select recorded_day::text as known, numerator::text from fact_cell
       where indicator_id = ? and day = '2026-03-31' order by 1`,
      [SHARE],
    );
    expect(known).toEqual([
      { known: '2026-04-10', numerator: '40' },
      { known: '2026-06-30', numerator: '8' },
    ]);
  });
});

describe('whatever is stated, corrected and taken back, in whatever order', () => {
  interface Standing {
    readonly id: string;
    readonly caller: Caller;
    readonly to: string;
    totals: readonly [number, number][];
  }
  const totals = fc.array(fc.tuple(fc.nat(20), fc.nat(20)), { minLength: 1, maxLength: 2 });
  const step = fc.record({
    move: fc.constantFrom('state', 'state', 'correct', 'void'),
    redCross: fc.boolean(),
    month: fc.nat(MONTHS.length - 1),
    pick: fc.nat(),
    totals,
  });
  const PLACES = [XITUO, HUANGSHUI];

  it.each([
    ['a sum is what all that stand come to', PEOPLE],
    ['a level is what stood last, of each unit', SHARE],
  ])('%s, and a recount finds the same', async (_, indicator) => {
    const rows = (of: readonly [number, number][]) =>
      of.map(([a, b], nth) => {
        const place = PLACES[nth];
        return indicator === SHARE
          ? share(Math.min(a, b), Math.max(a, b, 1), place)
          : { value: String(a), township: place };
      });
    const outer = world;
    await fc.assert(
      fc.asyncProperty(fc.array(step, { minLength: 1, maxLength: 12 }), async (steps) => {
        await using fresh = await createStatementWorld();
        world = fresh;
        const standing: Standing[] = [];
        for (const { move, redCross, month: nth, pick, totals: said } of steps) {
          const caller = redCross && indicator === SHARE ? RED_CROSS_CLERK : CLERK;
          const to = MONTHS[nth]!;
          const chosen = standing[pick % Math.max(1, standing.length)];
          if (move === 'state') {
            if (standing.some((it) => it.to === to && it.caller === caller)) continue;
            const id = await state(world, { ...month(to), indicator, totals: rows(said) }, caller);
            standing.push({ id, caller, to, totals: said });
          } else if (chosen && move === 'correct') {
            await correct(world, chosen.id, rows(said), chosen.caller);
            chosen.totals = said;
          } else if (chosen) {
            await takeBack(world, chosen.id, chosen.caller);
            standing.splice(standing.indexOf(chosen), 1);
          }
        }
        for (const day of MONTHS) {
          const upTo = standing.filter((it) => it.to <= day);
          const counts =
            indicator === SHARE
              ? upTo.filter((it) => !upTo.some((other) => other.caller === it.caller && other.to > it.to))
              : upTo;
          const pairs = counts.flatMap((it) => it.totals);
          const sum = (of: (pair: readonly [number, number]) => number) =>
            pairs.reduce((all, pair) => all + of(pair), 0);
          expect(await sums(world, indicator, day)).toEqual(
            indicator === SHARE
              ? {
                  value: 0,
                  numerator: sum(([a, b]) => Math.min(a, b)),
                  denominator: sum(([a, b]) => Math.max(a, b, 1)),
                }
              : { value: sum(([a]) => a), numerator: 0, denominator: 0 },
          );
        }
        const [cells, recount] = await cellsAndRecount(world);
        expect(recount).toEqual(cells);
      }),
      { numRuns: 12, endOnFailure: true },
    );
    world = outer;
  });

  it('eight writers who correct and take back the same level at once leave cells equal to a recount', async () => {
    const ids = await Promise.all(
      MONTHS.map((to) => state(world, { ...month(to), totals: [share(10, 20)] })),
    );
    await Promise.all(
      Array.from({ length: 8 }, async (_, writer) => {
        for (const [nth, id] of ids.entries()) await correct(world, id, [share(writer + nth, 20 + writer)]);
      }),
    );
    await Promise.all([takeBack(world, ids[1]!), takeBack(world, ids[3]!)]);
    const [cells, recount] = await cellsAndRecount(world);
    expect(recount).toEqual(cells);
    const { denominator } = await sums(world, SHARE);
    expect(denominator).toBeGreaterThanOrEqual(20);
    expect(denominator).toBeLessThan(28);
  });
});
