import { type CalendarDate, type Decimal, addDays, decimal, toCanonical } from '@minsheng/kernel/domain';
import {
  type Earlier,
  previousPeriod,
  samePeriodLastYear,
} from '../../services/kernel/src/reports/period.rules.ts';
import type { DrawnDimension, DrawnMeasure, DrawnNumber, DrawnReport } from './draw-report.ts';
import { columnOf } from './report-shape.ts';

type Row = Readonly<Record<string, unknown>>;
/** A row of one of the two periods, with its day as it is counted. */
interface Counted {
  readonly row: Row;
  readonly day: string | null;
  readonly isEarlier: boolean;
}

/** What a report must answer, worked out row by row. `rows`: those that the caller may see. */
export function plainReport(
  report: DrawnReport,
  { day, county, today }: { day: string; county: string; today: CalendarDate },
  rows: readonly Row[],
): { rows: readonly object[]; totals: object } {
  const column = columnOf(day);
  const counted = countedRows(report, rows, column, today);
  const groups = new Map<string, { answer: object; of: Counted[] }>();
  for (const it of counted) {
    const answer = Object.fromEntries(
      mergedKeys(report.dimensions).map(([key, same]) => [key, shownOf(same, it, column, county)]),
    );
    const key = JSON.stringify(answer);
    const group = groups.get(key) ?? { answer, of: [] };
    groups.set(key, group);
    group.of.push(it);
  }
  const isOne = report.dimensions.length === 0;
  const found = isOne ? [{ answer: {}, of: counted }] : [...groups.values()];
  const compares = report.compareTo !== null;
  return {
    rows: found
      .filter(({ of }) => report.atLeast === null || nowOf(of).length >= report.atLeast)
      .map(({ answer, of }) => ({ ...answer, ...measuresOf(report.measures, of, compares) })),
    totals: measuresOf(report.measures, counted, compares),
  };
}

function countedRows(
  { where, includeVoided, from, to, compareTo }: DrawnReport,
  rows: readonly Row[],
  column: string,
  today: CalendarDate,
): Counted[] {
  const last = to !== null && to < today ? to : today;
  const meant = rows.filter(
    (row) =>
      (includeVoided || row['voided_on'] === null) && where.slice(0, 1).every(({ meets }) => meets(row)),
  );
  const within = (row: Row, first: string | null, end: string) => {
    const day = row[column] as string | null;
    return day !== null && day <= end && (first === null || day >= first);
  };
  const now = meant
    .filter((row) => within(row, from, last))
    .map((row) => ({ row, day: row[column] as string, isEarlier: false }));
  if (!compareTo || !from) return now;
  const period = { from: from as CalendarDate, to: last as CalendarDate };
  const earlier = compareTo === 'PREVIOUS_PERIOD' ? previousPeriod(period) : samePeriodLastYear(period);
  const then = meant
    .filter((row) => within(row, earlier.from, earlier.to))
    .map((row) => ({ row, day: shifted(row[column] as string, earlier), isEarlier: true }));
  return [...now, ...then];
}

function shifted(day: string, { months, days }: Earlier): string {
  const [year, month, date] = day.split('-').map(Number) as [number, number, number];
  const total = year * 12 + month - 1 + months;
  const [y, m] = [Math.floor(total / 12), (total % 12) + 1];
  const lastDate = new Date(Date.UTC(y, m, 0)).getUTCDate();
  const two = (it: number) => String(it).padStart(2, '0');
  return addDays(`${y}-${two(m)}-${two(Math.min(date, lastDate))}` as CalendarDate, days);
}

/** Under one response key the same field may be asked for twice: its leaves are asked for together. */
function mergedKeys(dimensions: readonly DrawnDimension[]): [string, readonly DrawnDimension[]][] {
  const keys = [...new Set(dimensions.map(({ key }) => key))];
  return keys.map((key) => [key, dimensions.filter((it) => it.key === key)]);
}

function shownOf(same: readonly DrawnDimension[], it: Counted, column: string, county: string): unknown {
  const [{ dimension }] = same as [DrawnDimension];
  const value = it.row[dimension.column] ?? null;
  if (dimension.name === 'township') return { id: value ?? county };
  if (dimension.shape === 'id') return value === null ? null : { id: value };
  if (dimension.shape === 'plain') return value;
  const leaves = same.flatMap((of) => of.leaves);
  if (dimension.shape === 'day') {
    const day = dimension.column === column ? it.day : (value as string | null);
    return Object.fromEntries(leaves.map((leaf) => [leaf, day === null ? null : DAY_LEAVES[leaf]!(day)]));
  }
  const born = it.row[`${dimension.column}_birth_year`] as number | null;
  const age = born === null ? null : Number(String(it.row[column]).slice(0, 4)) - born;
  const of = {
    sex: it.row[`${dimension.column}_sex`] ?? null,
    ageGroup: age === null ? null : Math.trunc(age / 10) * 10,
  };
  return Object.fromEntries(leaves.map((leaf) => [leaf, of[leaf as 'sex']]));
}

const DAY_LEAVES: Readonly<Record<string, (day: string) => unknown>> = {
  day: (day) => day,
  week: isoWeek,
  month: (day) => day.slice(0, 7),
  quarter: (day) => `${day.slice(0, 4)}-Q${Math.ceil(Number(day.slice(5, 7)) / 3)}`,
  year: (day) => Number(day.slice(0, 4)),
};

function isoWeek(day: string): string {
  const date = new Date(`${day}T00:00:00Z`);
  // The week belongs to the year of its Thursday.
  const thursday = new Date(date.getTime() + (4 - (date.getUTCDay() || 7)) * 86_400_000);
  const year = thursday.getUTCFullYear();
  const nth = Math.floor((thursday.getTime() - Date.UTC(year, 0, 1)) / (7 * 86_400_000)) + 1;
  return `${year}-W${String(nth).padStart(2, '0')}`;
}

const nowOf = (rows: readonly Counted[]) => rows.filter(({ isEarlier }) => !isEarlier);
const thenOf = (rows: readonly Counted[]) => rows.filter(({ isEarlier }) => isEarlier);

function measuresOf(measures: readonly DrawnMeasure[], rows: readonly Counted[], compares: boolean): object {
  return Object.fromEntries(
    measures.map((it) => {
      const of = (number?: DrawnNumber) => {
        const value = numberOf(it, nowOf(rows), number);
        const previous = compares ? numberOf(it, thenOf(rows), number) : null;
        const change = value === null || previous === null ? null : value.minus(previous);
        return { value: text(value), previous: text(previous), change: text(change) };
      };
      if (it.measure.shape === 'count') return [it.key, Number(of().value)];
      if (it.measure.shape !== 'numbers') return [it.key, of()];
      return [
        it.key,
        Object.fromEntries(Object.entries(it.numbers).map(([key, number]) => [key, of(number)])),
      ];
    }),
  );
}

const text = (number: Decimal | null) => (number === null ? null : toCanonical(number));

function numberOf(
  { measure, where }: DrawnMeasure,
  counted: readonly Counted[],
  number?: DrawnNumber,
): Decimal | null {
  const all = counted.map(({ row }) => row);
  const rows = where ? all.filter(where.meets) : all;
  const { shape, columns } = measure;
  if (shape === 'count') return decimal(rows.length);
  if (shape === 'share') return quotient(decimal(rows.length), all.length);
  if (shape === 'distinct') {
    const subjects = rows.map((row) => columns.map((it) => row[it]).find((it) => it != null));
    return decimal(new Set(subjects.filter((it) => it != null)).size);
  }
  const values = rows.flatMap((row) => valueOf(row, columns) ?? []).sort((a, b) => a.cmp(b));
  const sum = values.reduce((total, it) => total.plus(it), decimal(0));
  const nth = (position: number) => values[position] ?? null;
  switch (number!.leaf) {
    case 'sum':
      return sum;
    case 'average':
      return quotient(sum, values.length);
    case 'least':
      return nth(0);
    case 'most':
      return nth(values.length - 1);
    case 'median': {
      const [low, high] = [nth(Math.ceil(values.length / 2) - 1), nth(Math.floor(values.length / 2))];
      return low && high && quotient(low.plus(high), 2);
    }
    default:
      return nth(Math.max(Math.ceil((number!.percent! / 100) * values.length), 1) - 1);
  }
}

function valueOf(row: Row, [first, second]: readonly string[]): Decimal | undefined {
  const [value, later] = [row[first!], second ? row[second] : undefined];
  if (value == null || (second && later == null)) return undefined;
  if (!second) return decimal(String(value));
  return decimal((Date.parse(String(later)) - Date.parse(String(value))) / 86_400_000);
}

/** Exact to six places, halves away from zero; nothing of nothing. */
function quotient(above: Decimal, below: number): Decimal | null {
  if (below === 0) return null;
  const [scaled, of] = [BigInt(above.times(10 ** 7).toFixed(0)), BigInt(below)];
  const sign = scaled < 0n ? -1n : 1n;
  const tenths = (sign * scaled * 2n + 10n * of) / (20n * of);
  return decimal(String(sign * tenths)).div(10 ** 6);
}
