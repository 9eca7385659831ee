import { decimal, toCanonical } from '@minsheng/kernel/domain';
import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readingOn } from './reading.rules.ts';
import { amount, anyDay, COUNTED, day, facts, node, positive, read, terms } from './testing.ts';
import { KINDS, type Counting } from './terms.rules.ts';

describe.each(COUNTED)('%s', (counting) => {
  test('is a sum against its target and linear time', () => {
    expect(read({ counting, target: 8000 }, { value: '7300.5' }, '2026-11-20')).toEqual({
      asOf: '2026-11-20',
      coveredTo: null,
      value: '7300.5',
      shown: '7300.5',
      numerator: null,
      denominator: null,
      completion: '91.26',
      planned: '7101.37',
      byTime: true,
      deviation: '2.49',
      light: 'GREEN',
      standing: 'ON_TRACK',
      concerns: ['STANDSTILL'],
      missedNodeOn: null,
      forecastOn: null,
      remaining: '699.5',
      weeklyPace: counting === 'LENGTH' ? '119.43' : '120',
      exceeded: false,
      opening: null,
      daysMissing: null,
      daysCovered: null,
      coveredAverage: null,
    });
  });

  test('with an opening balance counts from there', () => {
    const reading = read(
      { counting, target: 365, basis: 'STOCK' },
      { value: 150, opening: { value: 100 } },
      '2026-06-30',
    );
    // 100 + 265 × 181 / 365 are expected; 50 were added where 131.4 should have been.
    expect(reading).toMatchObject({
      value: '150',
      opening: '100',
      completion: '41.1',
      planned: '231.41',
      deviation: '-22.3',
      standing: 'BEHIND',
    });
  });

  test('on 1 January nothing is late, on 31 December everything is due', () => {
    expect(read({ counting }, { value: 0, records: 1 }, '2026-01-01')).toMatchObject({
      completion: '0',
      standing: 'ON_TRACK',
      forecastOn: null,
    });
    expect(read({ counting }, { value: 0 }, '2025-12-31').standing).toBe('NOT_DUE');
    expect(read({ counting }, { value: '99.99' }, '2026-12-31')).toMatchObject({
      planned: '100',
      standing: 'ON_TRACK',
    });
  });
});

test('a target lowered to nothing asks for a plan instead of dividing by zero', () => {
  expect(read({ target: 0 }, { value: 5 }, '2026-11-20')).toMatchObject({
    value: '5',
    completion: null,
    standing: 'NO_PLAN',
  });
});

const anyReading = fc
  .record({
    counting: fc.constantFrom(...(Object.keys(KINDS) as Counting[])),
    comparator: fc.constantFrom('EXACT' as const, 'AT_LEAST' as const, 'ABOUT' as const),
    role: fc.constantFrom('OUTPUT' as const, 'BENEFIT' as const, 'SCOPE' as const),
    target: fc.option(positive),
    asOf: anyDay,
    known: fc.record({
      value: amount,
      numerator: amount,
      denominator: amount,
      opening: fc.record({ value: amount, numerator: amount, denominator: amount }),
      gainedLast30: amount,
      records: fc.nat(3),
      daysReported: fc.nat(366),
    }),
    nodes: fc.array(fc.record({ day: anyDay, value: amount }), { maxLength: 4 }),
  })
  .map(({ asOf, known, nodes, target, ...asked }) => {
    const whole = terms({ ...asked, target: target && toCanonical(target) });
    return { asked: whole, reading: readingOn(whole, { ...facts(), ...known }, nodes, asOf) };
  });

test('whatever is known: completion is not below 0, only the pass mark is blue, a light agrees with its deviation', () => {
  fc.assert(
    fc.property(anyReading, ({ asked, reading }) => {
      const { completion, deviation, standing, remaining, shown } = reading;
      if (completion) expect(completion.gte(0)).toBe(true);
      if (standing === 'DONE' && remaining) expect(remaining.eq(0)).toBe(true);
      if (standing === 'DONE' && asked.comparator !== 'ABOUT' && completion)
        expect(completion.gte(100)).toBe(true);
      const late = reading.concerns.some((concern) => concern !== 'STANDSTILL');
      if (standing === 'BEHIND') expect(late || (deviation!.lte(-10) && deviation!.gte(-30))).toBe(true);
      if (late) expect(['GREEN', 'BLUE']).not.toContain(reading.light);
      if (standing === 'AHEAD') expect(deviation!.gte(5)).toBe(true);
      if (remaining) expect(remaining.gte(0)).toBe(true);
      if (remaining?.gt(0) && KINDS[asked.counting].figure === 'SUM')
        expect(shown!.plus(remaining).eq(asked.target!)).toBe(true);
      if (reading.forecastOn) expect(reading.forecastOn > reading.asOf).toBe(true);
      if (standing === 'NO_PLAN' || standing === 'NOT_DUE') expect(deviation).toBeNull();
    }),
    { numRuns: 500 },
  );
});

test('more never looks worse', () => {
  const ORDER = ['FAR_BEHIND', 'BEHIND', 'ON_TRACK', 'AHEAD', 'DONE'];
  fc.assert(
    fc.property(
      fc.constantFrom(...COUNTED),
      positive,
      amount,
      amount,
      anyDay,
      (counting, target, value, more, asOf) => {
        const asked = terms({ counting, target: toCanonical(target.plus(12)) });
        const less = readingOn(asked, { ...facts(), value }, [], asOf).standing;
        const greater = readingOn(asked, { ...facts(), value: value.plus(more) }, [], asOf).standing;
        expect(ORDER.indexOf(greater)).toBeGreaterThanOrEqual(ORDER.indexOf(less));
      },
    ),
  );
});

test('reading the same twice gives the same, and changes nothing it was given', () => {
  const nodes = Object.freeze([node('2026-09-30', 60), node('2026-06-30', 30)]);
  const known = Object.freeze(facts({ value: 50, gainedLast30: 5 }));
  const first = readingOn(terms(), known, nodes, day('2026-11-20'));
  expect(readingOn(terms(), known, nodes, day('2026-11-20'))).toEqual(first);
  expect(first.value!.eq(decimal(50))).toBe(true);
});
