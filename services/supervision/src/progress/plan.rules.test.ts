import { addDays, decimal, toCanonical } from '@minsheng/kernel/domain';
import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { compare } from './fraction.rules.ts';
import { plannedValue, planOn } from './plan.rules.ts';
import { DEFAULT_SETTINGS } from './settings.rules.ts';
import { NO_SUMS } from './terms.rules.ts';
import { amount, anyDay, day, facts, node, positive, terms } from './testing.ts';

const planned = (
  asked: Parameters<typeof terms>[0],
  on: string,
  nodes = [] as ReturnType<typeof node>[],
  opening = 0,
) => plannedValue(terms(asked), facts({ opening: { value: opening } }), nodes, day(on))?.toFixed() ?? null;

test.each([
  ['2025-12-31', '0'],
  ['2026-01-01', '21.92'],
  ['2026-02-28', '1293.15'],
  ['2026-11-20', '7101.37'],
  ['2026-12-31', '8000'],
  ['2027-02-01', '8000'],
])('linear time: of 8000 people %s expects %s', (on, value) => {
  expect(planned({ target: 8000 }, on)).toBe(value);
});

test('29 February counts: half of a leap year is 1 July', () => {
  expect(planned({ target: 366, year: 2028 }, '2028-02-29')).toBe('60');
  expect(planned({ target: 366, year: 2028 }, '2028-03-01')).toBe('61');
  expect(planned({ target: 365, year: 2026 }, '2026-03-01')).toBe('60');
});

test('linear time starts from the opening balance and ends at an earlier deadline', () => {
  expect(planned({ target: 375, basis: 'STOCK' }, '2026-01-01', [], 10)).toBe('11');
  expect(planned({ target: 30, deadline: day('2026-01-30') }, '2026-01-15')).toBe('15');
  expect(planned({ target: 30, deadline: day('2026-01-30') }, '2026-02-15')).toBe('30');
});

test('a small target has no plan without nodes: nobody builds 3.5 of 7 stations', () => {
  expect(planned({ target: 12, counting: 'ITEMS' }, '2026-06-30')).toBeNull();
  expect(planned({ target: 13, counting: 'ITEMS' }, '2026-12-31')).toBe('13');
  expect(planned({ target: 7, counting: 'ITEMS' }, '2026-06-30', [node('2026-06-30', 3)])).toBe('3');
});

test('nodes are steps in any order: the latest one reached holds, then the deadline with the full target', () => {
  const nodes = [node('2026-09-30', 6), node('2026-06-30', 2)];
  const at = (on: string) => planOn(terms({ target: 7, counting: 'ITEMS' }), facts(), nodes, day(on));
  expect(at('2026-06-29')).toMatchObject({ due: false });
  expect(at('2026-06-30')).toMatchObject({ due: true });
  expect(planned({ target: 7 }, '2026-09-29', nodes)).toBe('2');
  expect(planned({ target: 7 }, '2026-12-30', nodes)).toBe('6');
  expect(planned({ target: 7 }, '2026-12-31', nodes)).toBe('7');
});

test('before its first node a stock is expected to stand where it opened', () => {
  expect(planned({ target: 30, basis: 'STOCK' }, '2026-03-01', [node('2026-06-30', 25)], 18)).toBe('18');
});

test('a ratio or density is expected in full at its deadline and nothing before', () => {
  for (const counting of ['RATIO', 'DENSITY'] as const) {
    expect(planOn(terms({ counting, target: 55 }), facts(), [], day('2026-12-30'))).toEqual({
      value: null,
      due: false,
    });
    expect(planned({ counting, target: 55 }, '2026-12-31')).toBe('55');
    expect(planned({ counting, target: 55 }, '2026-10-01', [node('2026-09-30', 40)])).toBe('40');
  }
});

test('a daily average is expected in full every day, from the first', () => {
  expect(planOn(terms({ counting: 'DAILY_AVERAGE', target: 300 }), facts(), [], day('2025-12-31'))?.due).toBe(
    false,
  );
  expect(planned({ counting: 'DAILY_AVERAGE', target: 300 }, '2026-01-01')).toBe('300');
});

test('milestones are steps at their own deadlines; none filed is no plan', () => {
  const milestones = [
    { due: day('2026-03-31'), acceptedOn: null },
    { due: day('2026-06-30'), acceptedOn: null },
    { due: day('2026-09-30'), acceptedOn: null },
  ];
  const at = (on: string) =>
    plannedValue(terms({ counting: 'MILESTONE', target: 1 }), facts({ milestones }), [], day(on))?.toFixed();
  expect([at('2026-03-30'), at('2026-03-31'), at('2026-07-01'), at('2026-12-01')]).toEqual([
    '0',
    '0.33',
    '0.67',
    '1',
  ]);
  expect(planned({ counting: 'MILESTONE', target: 1 }, '2026-12-01')).toBeNull();
});

test('without a target there is no plan, and continuous work has none in figures', () => {
  expect(planned({ target: null, counting: 'RATIO' }, '2026-12-31')).toBeNull();
  expect(planned({ target: null, counting: 'CONTINUOUS' }, '2026-12-31')).toBeNull();
});

test('the linear plan never falls, and stays between opening and target', () => {
  fc.assert(
    fc.property(positive, amount, anyDay, fc.nat(40), (rise, opening, from, days) => {
      const target = opening.plus(rise).plus(DEFAULT_SETTINGS.linearAbove);
      const asked = terms({ target: toCanonical(target), basis: 'STOCK' });
      const at = (on: typeof from) =>
        planOn(asked, { ...facts(), opening: { ...NO_SUMS, value: opening } }, [], on)!.value!;
      const earlier = at(from);
      const later = at(addDays(from, days));
      expect(compare(earlier, later)).toBeLessThanOrEqual(0);
      expect(compare(earlier, { over: opening, under: decimal(1) })).toBeGreaterThanOrEqual(0);
      expect(compare(later, { over: target, under: decimal(1) })).toBeLessThanOrEqual(0);
    }),
  );
});
