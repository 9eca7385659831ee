import {
  addDays,
  calendarDate,
  daysBetween,
  decimal,
  lastDayOf,
  type CalendarDate,
  type Decimal,
} from '@minsheng/kernel/domain';
import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { LIGHTS } from './light.rules.ts';
import { isPeriodFed } from './period.rules.ts';
import { type Reading, readingOn } from './reading.rules.ts';
import { DEFAULT_SETTINGS } from './settings.rules.ts';
import {
  type Counting,
  type Facts,
  type IndicatorTerms,
  KINDS,
  NO_FACTS,
  type PlanNode,
} from './terms.rules.ts';

const COUNTINGS = Object.keys(KINDS) as Counting[];
/** New year's day, a leap day, the last day, and days after the year. */
const DAYS = [
  '2028-01-01',
  '2028-01-30',
  '2028-02-29',
  '2028-12-30',
  '2028-12-31',
  '2029-01-01',
  '2029-06-30',
].map(calendarDate);
const YEAR_END = lastDayOf(2028);

const quantity = fc.integer({ min: 0, max: 2_000_000 }).map((cents) => decimal(cents).div(100));
const whole = fc.integer({ min: 0, max: 20_000 }).map((it) => decimal(it));

const terms = fc.record({
  year: fc.constant(2028),
  target: fc.option(
    fc.oneof(fc.integer({ min: 1, max: 40 }), fc.integer({ min: 1, max: 15_000 })).map((it) => decimal(it)),
    { freq: 8 },
  ),
  comparator: fc.constantFrom('EXACT' as const, 'AT_LEAST' as const, 'ABOUT' as const),
  counting: fc.constantFrom(...COUNTINGS),
  basis: fc.constantFrom('FLOW' as const, 'STOCK' as const),
  role: fc.constantFrom('OUTPUT' as const, 'BENEFIT' as const),
  deadline: fc.constantFrom(null, calendarDate('2028-06-30')),
  noticeOn: fc.constantFrom(null, calendarDate('2028-01-30')),
  summaryOnly: fc.boolean(),
}) satisfies fc.Arbitrary<IndicatorTerms>;

const facts: fc.Arbitrary<Facts> = fc
  .record({
    value: quantity,
    numerator: whole,
    denominator: whole,
    opening: fc.record({ value: whole, numerator: whole, denominator: whole }),
    gainedLast30: quantity,
    daysReported: fc.oneof(fc.constantFrom(0, 1), fc.nat(366)),
    dayIsOpen: fc.boolean(),
    records: fc.nat(2),
    coveredTo: fc.constantFrom(null, ...DAYS.slice(0, 5)),
    milestones: fc.array(
      fc.record({
        due: fc.constantFrom(...DAYS),
        acceptedOn: fc.constantFrom(null, ...DAYS),
      }),
      { maxLength: 4 },
    ),
    judgements: fc.array(
      fc.record({
        day: fc.constantFrom(calendarDate('2028-06-30'), calendarDate('2028-09-30'), YEAR_END),
        standing: fc.constantFrom('ON_TRACK' as const, 'BEHIND' as const, 'FAR_BEHIND' as const),
      }),
      { maxLength: 3 },
    ),
  })
  .map((it) => ({ ...NO_FACTS, ...it }));

const nodes: fc.Arbitrary<PlanNode[]> = fc.array(
  fc.record({ day: fc.constantFrom(...DAYS.slice(0, 5)), value: whole }),
  { maxLength: 3 },
);

function always(
  holds: (reading: Reading, terms: IndicatorTerms, facts: Facts, day: CalendarDate) => void,
): void {
  fc.assert(
    fc.property(terms, facts, nodes, fc.constantFrom(...DAYS), (ofIndicator, known, plan, day) => {
      holds(readingOn(ofIndicator, known, plan, day), ofIndicator, known, day);
    }),
    { numRuns: 3000 },
  );
}

/** Said of each kind as the design's table says it, cross-multiplied. */
function isBlue(asked: IndicatorTerms, known: Facts, day: CalendarDate): boolean {
  const { counting, comparator, target, deadline, summaryOnly } = asked;
  if (counting === 'CONTINUOUS') {
    const last = known.judgements.filter((it) => it.day === YEAR_END && it.day <= day);
    return last.at(-1)?.standing === 'ON_TRACK';
  }
  if (target === null) return false;
  if (known.records === 0 && (summaryOnly || counting === 'REACH')) return false;
  const passes = (over: Decimal, under: Decimal | number) =>
    over
      .times(100)
      .gte(target.times(comparator === 'ABOUT' ? DEFAULT_SETTINGS.aboutPasses : 100).times(under));
  const { value, numerator, denominator, milestones } = known;
  switch (counting) {
    case 'RATIO':
      // Totals of periods are judged on the last day that they cover.
      return (
        denominator.gt(0) &&
        passes(numerator.times(100), denominator) &&
        (deadline !== null ||
          (summaryOnly && known.coveredTo && known.coveredTo < day ? known.coveredTo : day) >= YEAR_END)
      );
    case 'DENSITY':
      return denominator.gt(0) && passes(numerator.times(10_000), denominator);
    case 'DAILY_AVERAGE':
      // While the last day's return may still come, the year is not over.
      return (
        (known.dayIsOpen ? day > YEAR_END : day >= YEAR_END) && known.daysReported > 0 && passes(value, 366)
      );
    case 'MILESTONE': {
      const accepted = milestones.filter(({ acceptedOn }) => acceptedOn !== null && acceptedOn <= day);
      return milestones.length > 0 && passes(target.times(accepted.length), milestones.length);
    }
    default:
      return passes(value, 1);
  }
}

describe('whatever the kind, the facts and the day', () => {
  test('the light is that of the word, and completion is not below 0', () => {
    always(({ light, standing, completion }) => {
      expect(light).toBe(LIGHTS[standing]);
      if (completion) expect(completion.gte(0)).toBe(true);
    });
  });

  test('blue exactly where the pass mark is met, and of what must hold all year not before 31 December', () => {
    const blue = new Set<Counting>();
    always(({ light }, asked, known, day) => {
      const expected = isBlue(asked, known, day);
      expect(light === 'BLUE').toBe(expected);
      if (expected) blue.add(asked.counting);
    });
    // The cases drawn reach blue for every kind, or the line above would say nothing of some.
    expect([...blue].sort()).toEqual([...COUNTINGS].sort());
  });

  test('totals of periods: nothing returned is no figure, and what was returned is not projected', () => {
    always(({ value, completion, standing, forecastOn }, { summaryOnly, counting }, known) => {
      if (!summaryOnly) return;
      expect(forecastOn).toBeNull();
      if (known.records > 0 || counting === 'CONTINUOUS') return;
      expect([value, completion]).toEqual([null, null]);
      expect(['NO_PLAN', 'NOT_DUE', 'NO_RETURN', 'FAR_BEHIND']).toContain(standing);
    });
  });

  test('a yearly ratio is not blue before 31 December, one with an earlier deadline may be', () => {
    always(({ light }, { counting, deadline }, _, day) => {
      if (counting === 'RATIO' && deadline === null && day < YEAR_END) expect(light).not.toBe('BLUE');
    });
  });

  test('a projection lies ahead, within the horizon, and says nothing in the first 30 days', () => {
    always(({ forecastOn }, { counting }, _, day) => {
      if (forecastOn === null) return;
      expect(forecastOn > day && forecastOn <= addDays(day, DEFAULT_SETTINGS.horizonDays)).toBe(true);
      expect(day >= calendarDate('2028-01-30')).toBe(true);
      expect(KINDS[counting].projected).toBe(true);
    });
  });

  test('a zero denominator has no figure and no completion, and is never blue', () => {
    always(({ value, completion, light }, { counting }, known) => {
      if ((counting !== 'RATIO' && counting !== 'DENSITY') || known.denominator.gt(0)) return;
      expect([value, completion]).toEqual([null, null]);
      expect(light).not.toBe('BLUE');
    });
  });

  test('the daily average divides by elapsed days and counts those without a return beside it', () => {
    always(({ denominator, daysMissing }, { counting }, known, day) => {
      if (counting !== 'DAILY_AVERAGE') return;
      const open = known.dayIsOpen && day <= YEAR_END ? 1 : 0;
      const elapsed = Math.min(daysBetween(calendarDate('2028-01-01'), day) + 1, 366) - open;
      expect(denominator?.toFixed()).toBe(String(elapsed));
      expect(daysMissing).toBe(Math.max(elapsed - known.daysReported, 0));
    });
  });

  test('after the year what was owed and not reached is red, or says which judgement is missing', () => {
    always(({ standing, light }, asked, { coveredTo }, day) => {
      if (day <= YEAR_END || asked.target === null || asked.role !== 'OUTPUT') return;
      if (isPeriodFed(asked) && coveredTo !== YEAR_END) {
        // The last totals may be handed in until the middle of January; then they are missing.
        if (day > calendarDate('2029-01-15')) expect(['DONE', 'NO_RETURN']).toContain(standing);
      } else if (asked.counting === 'CONTINUOUS')
        expect(['DONE', 'FAR_BEHIND', 'NO_RETURN']).toContain(standing);
      else expect(['BLUE', 'RED']).toContain(light);
    });
  });
});

test('29 February of a leap year: 60 of 366 days have gone by', () => {
  const ofDays: IndicatorTerms = {
    year: 2028,
    target: decimal(366),
    comparator: 'EXACT',
    counting: 'SESSIONS',
    basis: 'FLOW',
    role: 'OUTPUT',
    deadline: null,
    noticeOn: null,
    summaryOnly: false,
  };
  const read = (day: string, value: number) =>
    readingOn(ofDays, { ...NO_FACTS, value: decimal(value) }, [], calendarDate(day));
  expect(read('2028-02-29', 60)).toMatchObject({ standing: 'ON_TRACK' });
  expect(read('2028-02-29', 60).planned?.toFixed()).toBe('60');
  expect(read('2028-01-01', 0).planned?.toFixed()).toBe('1');
  expect(read('2028-12-31', 365)).toMatchObject({ standing: 'ON_TRACK', light: 'GREEN' });
  expect(read('2029-01-01', 365)).toMatchObject({ standing: 'FAR_BEHIND', light: 'RED' });
  expect(read('2028-12-31', 366)).toMatchObject({ standing: 'DONE' });
});
