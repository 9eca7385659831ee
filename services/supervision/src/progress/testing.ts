import {
  addDays,
  calendarDate,
  decimal,
  firstDayOf,
  type CalendarDate,
  type Decimal,
} from '@minsheng/kernel/domain';
import * as fc from 'fast-check';
import { readingOn, type Reading } from './reading.rules.ts';
import { DEFAULT_SETTINGS, type ProgressSettings } from './settings.rules.ts';
import { NO_FACTS, type Counting, type Facts, type IndicatorTerms, type PlanNode } from './terms.rules.ts';

export const day = calendarDate;

export const COUNTED = [
  'ITEMS',
  'LENGTH',
  'PERSONS',
  'PERSON_TIMES',
  'HOUSEHOLDS',
  'CASES',
  'SESSIONS',
] as const satisfies Counting[];

export function terms(
  given: Partial<Omit<IndicatorTerms, 'target'>> & { target?: string | number | null } = {},
): IndicatorTerms {
  const { target = 100, ...rest } = given;
  return {
    year: 2026,
    comparator: 'EXACT',
    counting: 'PERSONS',
    basis: 'FLOW',
    role: 'OUTPUT',
    deadline: null,
    ...rest,
    target: target === null ? null : decimal(target),
  };
}

type Loose = { [K in keyof Facts]?: Facts[K] extends Decimal | null ? string | number | null : Facts[K] };

/** Facts with plain numbers where the rules want decimals. */
export function facts(given: Loose = {}): Facts {
  const entries = Object.entries(given).map(([key, value]) => {
    const plain = key === 'daysReported' || typeof value === 'object' || typeof value === 'boolean';
    return [key, plain ? value : decimal(value)];
  });
  return { ...NO_FACTS, ...Object.fromEntries(entries) };
}

export function node(on: string, value: string | number): PlanNode {
  return { day: day(on), value: decimal(value) };
}

/** A reading with its decimals as text, so that tables of expectations can be written plainly. */
export function read(
  given: Parameters<typeof terms>[0],
  known: Loose,
  asOf: string,
  nodes: readonly PlanNode[] = [],
  settings: ProgressSettings = DEFAULT_SETTINGS,
): { [K in keyof Reading]: Decimal extends Reading[K] ? string | null : Reading[K] } {
  const reading = readingOn(terms(given), facts(known), nodes, day(asOf), settings);
  const plain = Object.entries(reading).map(([key, value]) => [
    key,
    isDecimal(value) ? value.toFixed() : value,
  ]);
  return Object.fromEntries(plain);
}

function isDecimal(value: unknown): value is Decimal {
  return typeof value === 'object' && value !== null && 'toFixed' in value;
}

/** Any day from two months before 2026 to two months after. */
export const anyDay: fc.Arbitrary<CalendarDate> = fc
  .integer({ min: -60, max: 425 })
  .map((n) => addDays(firstDayOf(2026), n));

/** Exact amounts with up to three places. */
export const amount: fc.Arbitrary<Decimal> = fc
  .integer({ min: 0, max: 20_000_000 })
  .map((n) => decimal(n).div(1000));

export const positive: fc.Arbitrary<Decimal> = amount.filter((value) => value.gt(0));
