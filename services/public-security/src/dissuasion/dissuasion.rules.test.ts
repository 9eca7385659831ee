import { calendarDate } from '@minsheng/kernel/domain';
import { describe, expect, it } from 'vitest';
import { dailyFigures } from './daily.rules.ts';
import { findDayFault, missingDays } from './dissuasion.rules.ts';

const day = calendarDate;
const TODAY = day('2026-06-30');
const STATED = { day: day('2026-05-06'), signedOn: day('2026-05-08') };
const ASKED = { today: TODAY, bindings: [{ year: 2026 }] };

describe('a day can be stated', () => {
  it.each([
    ['as it is', {}],
    ['today, signed today', { day: TODAY, signedOn: TODAY }],
    ['signed on the day itself', { signedOn: STATED.day }],
  ])('%s', (_, given) => {
    expect(findDayFault({ ...STATED, ...given }, ASKED)).toBeUndefined();
  });
});

describe('a day cannot be stated', () => {
  it.each([
    ['that is to come', { day: day('2026-07-01') }, 'DAY_IN_FUTURE', 'day'],
    ['of a year of which nothing is asked', { day: day('2025-12-31') }, 'DAY_OUTSIDE_YEAR', 'day'],
    ['signed the day before', { signedOn: day('2026-05-05') }, 'SIGNED_BEFORE_DAY', 'signedOn'],
  ])('%s', (_, given, code, field) => {
    expect(findDayFault({ ...STATED, ...given }, ASKED)).toMatchObject({ code, field });
  });
});

describe('days without a return', () => {
  const stated = new Set([day('2026-06-27'), day('2026-06-29')]);

  it('are those of elapsed days alone, today among them', () => {
    expect(missingDays(day('2026-06-26'), day('2026-07-05'), stated, TODAY)).toEqual([
      '2026-06-26',
      '2026-06-28',
    ]);
  });

  it('are none of today, whose return may still come, nor of days to come, nor of a span that ends before it begins', () => {
    expect(missingDays(TODAY, TODAY, new Set(), TODAY)).toEqual([]);
    expect(missingDays(TODAY, TODAY, new Set(), day('2026-07-01'))).toEqual([TODAY]);
    expect(missingDays(day('2026-07-01'), day('2026-07-05'), stated, TODAY)).toEqual([]);
    expect(missingDays(day('2026-06-26'), day('2026-06-20'), stated, TODAY)).toEqual([]);
  });

  it('include 29 February of a leap year', () => {
    expect(missingDays(day('2028-02-28'), day('2028-03-01'), new Set(), day('2028-12-31'))).toHaveLength(3);
  });
});

describe('the daily figures', () => {
  it('divide by all elapsed days, count a zero as a return, and show a gap as none', () => {
    const returns = [
      { day: day('2026-01-01'), warned: 10 },
      { day: day('2026-01-03'), warned: 0 },
    ];
    const { total, average, ...rest } = dailyFigures(returns, 2026, day('2026-01-03'));
    expect([total.toFixed(), average?.toFixed()]).toEqual(['10', '3.33']);
    expect(rest).toMatchObject({
      daysReported: 2,
      missing: ['2026-01-02'],
      lastDays: [
        { day: '2026-01-03', count: 0 },
        { day: '2026-01-02', count: null },
        { day: '2026-01-01', count: 10 },
      ],
    });
  });

  it('have no average where nothing was returned', () => {
    const { average, missing, total } = dailyFigures([], 2026, day('2026-01-31'));
    expect([average, missing.length, total.toFixed()]).toEqual([null, 30, '0']);
  });

  it('neither divide by nor miss today until it was returned', () => {
    const before = [{ day: day('2026-01-01'), warned: 300 }];
    const today = day('2026-01-02');
    expect(dailyFigures(before, 2026, today)).toMatchObject({ missing: [], daysReported: 1 });
    expect(dailyFigures(before, 2026, today).average?.toFixed()).toBe('300');
    const returned = dailyFigures([...before, { day: today, warned: 0 }], 2026, today);
    expect([returned.average?.toFixed(), returned.missing]).toEqual(['150', []]);
    const later = dailyFigures(before, 2026, day('2026-01-03'));
    expect([later.average?.toFixed(), later.missing]).toEqual(['150', ['2026-01-02']]);
  });

  it('of a year that is over stand at its end, its last day elapsed', () => {
    const returns = [{ day: day('2026-12-30'), warned: 365 }];
    const { average, missing, lastDays, thisMonth } = dailyFigures(returns, 2026, day('2027-01-08'));
    expect([average?.toFixed(), missing.length, missing.at(-1)]).toEqual(['1', 364, '2026-12-31']);
    expect([lastDays[0]?.day, thisMonth.toFixed()]).toEqual(['2026-12-31', '365']);
    expect(dailyFigures(returns, 2027, day('2026-12-31'))).toMatchObject({ missing: [], lastDays: [] });
  });

  it('leave out other years and days to come', () => {
    const returns = ['2025-12-31', '2026-03-01', '2026-03-02'].map((it) => ({ day: day(it), warned: 7 }));
    const { total, thisMonth } = dailyFigures(returns, 2026, day('2026-03-01'));
    expect([total.toFixed(), thisMonth.toFixed()]).toEqual(['7', '7']);
  });

  it('add up two returns of one day, which is one day reported', () => {
    const returns = [3, 4].map((warned) => ({ day: day('2026-01-01'), warned }));
    expect(dailyFigures(returns, 2026, day('2026-01-01'))).toMatchObject({
      daysReported: 1,
      lastDays: [{ count: 7 }],
    });
  });
});
