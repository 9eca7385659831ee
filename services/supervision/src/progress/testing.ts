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
import {
  NO_FACTS,
  NO_SUMS,
  type Counting,
  type Facts,
  type IndicatorTerms,
  type PlanNode,
  type Sums,
} from './terms.rules.ts';

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
    noticeOn: null,
    summaryOnly: false,
    ...rest,
    target: target === null ? null : decimal(target),
  };
}

type LooseSums = { [K in keyof Sums]?: string | number };
type Loose = LooseSums & { gainedLast30?: string | number; opening?: LooseSums } & Partial<
    Pick<Facts, 'daysReported' | 'dayIsOpen' | 'records' | 'coveredTo' | 'milestones' | 'judgements'>
  >;

/** Facts with plain numbers where the rules want decimals. */
export function facts({ value, numerator, denominator, opening, gainedLast30, ...rest }: Loose = {}): Facts {
  return {
    ...NO_FACTS,
    ...rest,
    ...sums({ value, numerator, denominator }),
    opening: sums(opening),
    gainedLast30: decimal(gainedLast30 ?? 0),
  };
}

function sums(given: { [K in keyof Sums]?: string | number | undefined } = {}): Sums {
  const named = Object.entries(given).filter(([, amount]) => amount !== undefined);
  return { ...NO_SUMS, ...Object.fromEntries(named.map(([name, amount]) => [name, decimal(amount!)])) };
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
