import { describe, expect, test } from 'vitest';
import { day, node, read } from './testing.ts';

describe('RATIO', () => {
  const ratio = { counting: 'RATIO', target: 55, comparator: 'AT_LEAST' } as const;

  test('is rounded half up and keeps its parts', () => {
    expect(read(ratio, { numerator: 15, denominator: 31 }, '2026-11-20')).toMatchObject({
      value: '48.39',
      numerator: '15',
      denominator: '31',
      completion: '87.98',
      standing: 'NOT_DUE',
      remaining: '6.61',
      forecastOn: null,
    });
  });

  test('with a zero denominator has no value, is asked for once due, and red afterwards', () => {
    expect(read(ratio, {}, '2026-11-20')).toMatchObject({
      value: null,
      denominator: '0',
      completion: null,
      remaining: null,
      standing: 'NOT_DUE',
    });
    expect(read(ratio, {}, '2026-11-20', [node('2026-06-30', 30)]).standing).toBe('NO_RETURN');
    expect(read(ratio, {}, '2027-01-01').light).toBe('RED');
  });

  test('reached early is on track until 31 December, ahead where a node expects less', () => {
    expect(read(ratio, { numerator: 11, denominator: 20 }, '2026-06-30').standing).toBe('ON_TRACK');
    expect(
      read(ratio, { numerator: 11, denominator: 20 }, '2026-06-30', [node('2026-06-30', 40)]).standing,
    ).toBe('AHEAD');
    expect(read(ratio, { numerator: 11, denominator: 20 }, '2026-12-30').light).toBe('GREEN');
    expect(read(ratio, { numerator: 11, denominator: 20 }, '2026-12-31').light).toBe('BLUE');
    expect(
      read({ ...ratio, deadline: day('2026-06-30') }, { numerator: 11, denominator: 20 }, '2026-06-01').light,
    ).toBe('BLUE');
  });

  test('whose entries cease turns back', () => {
    const lights = [40, 39].map(
      (numerator) => read({ ...ratio, target: 100 }, { numerator, denominator: 40 }, '2026-12-31').light,
    );
    expect(lights).toEqual(['BLUE', 'GREEN']);
  });

  test('without a target shows its value and asks for the plan', () => {
    expect(
      read({ counting: 'RATIO', target: null }, { numerator: 500, denominator: 583 }, '2027-02-01'),
    ).toMatchObject({
      value: '85.76',
      completion: null,
      planned: null,
      deviation: null,
      remaining: null,
      standing: 'NO_PLAN',
      light: 'GREY',
    });
  });
});

test('DENSITY is area × 10 000 ÷ residents and done when reached', () => {
  const density = { counting: 'DENSITY', target: 920, comparator: 'AT_LEAST', basis: 'STOCK' } as const;
  expect(
    read(
      density,
      {
        numerator: '35714.4',
        denominator: 388_200,
        opening: { numerator: '34180.59', denominator: 388_200 },
      },
      '2026-05-01',
    ),
  ).toMatchObject({ value: '920', standing: 'DONE', opening: '880.49' });
  expect(read(density, { numerator: '35714.39', denominator: 388_200 }, '2026-05-01')).toMatchObject({
    value: '919.99',
    completion: '99.99',
    standing: 'NOT_DUE',
  });
});

describe('DAILY_AVERAGE', () => {
  const average = { counting: 'DAILY_AVERAGE', target: 300, comparator: 'AT_LEAST' } as const;

  test('is the total over elapsed days, with the missing ones beside it', () => {
    expect(read(average, { value: 18_000, daysReported: 58 }, '2026-03-01')).toMatchObject({
      value: '300',
      numerator: '18000',
      denominator: '60',
      daysMissing: 2,
      completion: '100',
      planned: '300',
      deviation: '0',
      standing: 'ON_TRACK',
    });
    expect(read(average, { value: 17_999, daysReported: 60 }, '2026-03-01')).toMatchObject({
      value: '299.98',
      completion: '99.99',
      daysMissing: 0,
    });
  });

  test('neither divides by nor misses a day whose return may still come', () => {
    const known = { value: 17_700, daysReported: 58, dayIsOpen: true };
    expect(read(average, known, '2026-03-01')).toMatchObject({
      value: '300',
      denominator: '59',
      daysMissing: 1,
      standing: 'ON_TRACK',
    });
    expect(read(average, { dayIsOpen: true }, '2026-01-01')).toMatchObject({ value: null, daysMissing: 0 });
    expect(read(average, { ...known, dayIsOpen: false }, '2026-03-01')).toMatchObject({
      value: '295',
      daysMissing: 2,
    });
  });

  test('is not done on 31 December while that day may still lower it', () => {
    const known = { value: 109_200, daysReported: 364 };
    expect(read(average, { ...known, dayIsOpen: true }, '2026-12-31')).toMatchObject({
      value: '300',
      light: 'GREEN',
    });
    expect(read(average, { ...known, dayIsOpen: true }, '2027-01-01')).toMatchObject({
      denominator: '365',
      daysMissing: 1,
    });
  });

  test('counts 29 February and stops at 31 December', () => {
    expect(read({ ...average, year: 2028 }, { value: 18_000, daysReported: 60 }, '2028-02-29')).toMatchObject(
      { denominator: '60', daysMissing: 0 },
    );
    expect(
      read({ ...average, year: 2028 }, { value: 109_800, daysReported: 366 }, '2029-02-01'),
    ).toMatchObject({ denominator: '366', standing: 'DONE' });
  });

  test('is blue on 31 December and not a day earlier, red after it', () => {
    expect(read(average, { value: 109_500, daysReported: 364 }, '2026-12-30').light).toBe('GREEN');
    expect(read(average, { value: 109_500, daysReported: 365 }, '2026-12-31').light).toBe('BLUE');
    expect(read(average, { value: 109_499, daysReported: 365 }, '2026-12-31').light).toBe('GREEN');
    expect(read(average, { value: 109_499, daysReported: 365 }, '2027-01-01').light).toBe('RED');
  });

  test('with no return at all has no value and says so', () => {
    expect(read(average, {}, '2026-03-01')).toMatchObject({
      value: null,
      completion: null,
      daysMissing: 60,
      standing: 'NO_RETURN',
      light: 'GREY',
    });
    expect(read(average, {}, '2025-12-31')).toMatchObject({
      value: null,
      daysMissing: 0,
      standing: 'NOT_DUE',
    });
    expect(read(average, { value: 0, daysReported: 60 }, '2026-03-01')).toMatchObject({
      value: '0',
      standing: 'FAR_BEHIND',
    });
  });
});

describe('totals of periods', () => {
  const summary = { target: 30, summaryOnly: true } as const;

  test('have no figure before the first is returned, and say so once something is due', () => {
    expect(read(summary, {}, '2026-03-30')).toMatchObject({
      value: null,
      completion: null,
      deviation: null,
      remaining: null,
      standing: 'NOT_DUE',
      light: 'GREY',
    });
    expect(read(summary, {}, '2026-04-16').standing).toBe('NO_RETURN');
    expect(read(summary, {}, '2026-03-30', [node('2026-06-30', 10)]).standing).toBe('NOT_DUE');
    expect(read(summary, {}, '2027-01-01').standing).toBe('NO_RETURN');
  });

  test('are zero where zero was returned', () => {
    expect(read(summary, { value: 0, records: 1, coveredTo: day('2026-03-31') }, '2026-03-31')).toMatchObject(
      {
        value: '0',
        completion: '0',
        standing: 'BEHIND',
      },
    );
  });

  test('are no promise of a pace: a quarter on its last day is not thirty days work', () => {
    const known = { value: 48, gainedLast30: 17, records: 3 };
    const open = { target: 57, counting: 'PERSON_TIMES' } as const;
    expect(read(open, known, '2026-09-30').forecastOn).toBe('2026-10-16');
    expect(read({ ...open, summaryOnly: true }, known, '2026-09-30')).toMatchObject({
      forecastOn: null,
      remaining: '9',
      weeklyPace: '1',
    });
  });

  test('leave records as they were: none of them yet is zero', () => {
    // An empty ledger is not red for that: the records may only just have begun.
    expect(read({ target: 30 }, {}, '2026-03-30')).toMatchObject({ value: '0', standing: 'NO_RETURN' });
    expect(read({ target: 30 }, { records: 1 }, '2026-03-30')).toMatchObject({
      value: '0',
      standing: 'BEHIND',
    });
    expect(read({ target: 30 }, {}, '2027-01-01').light).toBe('RED');
  });
});

test('MILESTONE is 0 until its last step is accepted, and compared step by step', () => {
  const steps = [
    { due: day('2026-03-31'), acceptedOn: day('2026-03-20') },
    { due: day('2026-06-30'), acceptedOn: day('2026-08-01') },
    { due: day('2026-09-30'), acceptedOn: day('2026-09-30') },
  ];
  const at = (on: string) => read({ counting: 'MILESTONE', target: 1 }, { milestones: steps }, on);
  expect(at('2026-03-19')).toMatchObject({ value: '0', completion: '0', standing: 'NOT_DUE' });
  expect(at('2026-04-01')).toMatchObject({
    value: '0',
    completion: '33.33',
    planned: '0.33',
    deviation: '0',
    standing: 'ON_TRACK',
  });
  expect(at('2026-07-01')).toMatchObject({
    completion: '33.33',
    planned: '0.67',
    deviation: '-33.33',
    standing: 'FAR_BEHIND',
    remaining: null,
  });
  expect(at('2026-08-01')).toMatchObject({ completion: '66.67', standing: 'ON_TRACK' });
  expect(at('2026-09-30')).toMatchObject({
    value: '1',
    completion: '100',
    standing: 'DONE',
    exceeded: false,
  });
  expect(read({ counting: 'MILESTONE', target: 1 }, {}, '2026-07-01')).toMatchObject({
    value: '0',
    standing: 'NO_PLAN',
  });
  expect(read({ counting: 'MILESTONE', target: 1 }, {}, '2027-01-01').standing).toBe('FAR_BEHIND');
});

describe('REACH', () => {
  test('as an output is measured, has no plan and is red after the year', () => {
    const output = { counting: 'REACH', target: 74_500 } as const;
    expect(read(output, { value: 37_250, records: 1 }, '2026-11-20')).toMatchObject({
      value: '37250',
      completion: '50',
      planned: null,
      deviation: null,
      remaining: '37250',
      standing: 'NOT_DUE',
    });
    expect(read(output, { value: 74_500, records: 1 }, '2026-11-20').light).toBe('BLUE');
    expect(read(output, {}, '2026-11-20')).toMatchObject({
      value: null,
      standing: 'NOT_DUE',
    });
    expect(read(output, { value: 74_499, records: 1 }, '2027-01-01').light).toBe('RED');
  });

  test('as a benefit has no completion and is never late', () => {
    const benefit = { counting: 'REACH', target: 15_000, role: 'BENEFIT', comparator: 'ABOUT' } as const;
    expect(read(benefit, { value: 10_000, records: 1 }, '2027-01-01')).toMatchObject({
      value: '10000',
      completion: null,
      remaining: null,
      standing: 'NOT_DUE',
    });
    expect(read(benefit, { value: 14_250, records: 1 }, '2026-11-20').standing).toBe('DONE');
  });
});
