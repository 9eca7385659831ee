import type { Draw, KindDeclaration } from '@minsheng/kernel/kinds';
import {
  type Access,
  type ExpectedDimension,
  type ExpectedMeasure,
  columnOf,
  expectedAccess,
  expectedDimensions,
  expectedMeasures,
} from './report-shape.ts';

type Row = Readonly<Record<string, unknown>>;

/** A condition as the graph writes it, and what it means of a plain row. */
export interface DrawnCondition {
  readonly said: Readonly<Record<string, unknown>>;
  readonly access: Access;
  /** Names of days of the kind's own: they say the period. */
  readonly meets: (row: Row) => boolean;
}

export interface DrawnDimension {
  readonly key: string;
  readonly dimension: ExpectedDimension;
  readonly leaves: readonly string[];
}

export interface DrawnNumber {
  readonly leaf: string;
  readonly percent?: number;
}

export interface DrawnMeasure {
  readonly key: string;
  readonly measure: ExpectedMeasure;
  readonly where?: DrawnCondition;
  /** By response key, of what numbers come to. */
  readonly numbers: Readonly<Record<string, DrawnNumber>>;
}

export interface DrawnReport {
  readonly name: string;
  readonly where: readonly DrawnCondition[];
  readonly includeVoided: boolean;
  readonly from: string | null;
  readonly to: string | null;
  readonly compareTo: 'SAME_PERIOD_LAST_YEAR' | 'PREVIOUS_PERIOD' | null;
  readonly dimensions: readonly DrawnDimension[];
  readonly measures: readonly DrawnMeasure[];
  readonly atLeast: number | null;
}

const DAYS = ['2026-01-01', '2026-02-01', '2026-03-15', '2026-04-01'];
const ENDS = ['2026-03-31', '2026-05-17', '2026-06-30'];
const LEAVES_OF_NUMBERS = ['sum', 'average', 'least', 'most', 'median', 'percentile'];

/** A report of a kind, with values that stand in its rows. */
export function drawReport(kind: KindDeclaration, rows: readonly Row[], draw: Draw): DrawnReport {
  const some = <T>(from: readonly T[], most: number): readonly T[] =>
    from.length === 0 ? [] : Array.from({ length: draw(most + 1) }, () => from[draw(from.length)]!);
  const conditions = drawnConditions(kind, rows, draw);
  const from = draw(2) === 0 ? DAYS[draw(DAYS.length)]! : null;
  const to = draw(2) === 0 ? ENDS[draw(ENDS.length)]! : null;
  return {
    name: `${kind.name[0]!.toLowerCase()}${kind.name.slice(1)}Report`,
    where: draw(3) === 0 ? some(conditions, 1) : [],
    includeVoided: draw(6) === 0,
    from,
    to,
    compareTo:
      from && (!to || from <= to) && draw(2) === 0
        ? draw(2) === 0
          ? 'SAME_PERIOD_LAST_YEAR'
          : 'PREVIOUS_PERIOD'
        : null,
    dimensions: some(expectedDimensions(kind), 3).map((dimension, nth) => ({
      key: draw(3) === 0 ? `d${nth}` : dimension.name,
      dimension,
      leaves: dimension.leaves ? [dimension.leaves[draw(dimension.leaves.length)]!] : [],
    })),
    measures: some(expectedMeasures(kind), 3).map((measure, nth): DrawnMeasure => {
      const where = draw(2) === 0 ? conditions[draw(conditions.length)] : undefined;
      return { key: `m${nth}`, measure, ...(where ? { where } : {}), numbers: drawNumbers(measure, draw) };
    }),
    atLeast: draw(5) === 0 ? 2 : null,
  };
}

function drawNumbers({ shape }: ExpectedMeasure, draw: Draw): Readonly<Record<string, DrawnNumber>> {
  if (shape !== 'numbers') return {};
  return Object.fromEntries(
    Array.from({ length: 1 + draw(2) }, (_, nth) => {
      const leaf = LEAVES_OF_NUMBERS[draw(LEAVES_OF_NUMBERS.length)]!;
      return [`n${nth}`, { leaf, ...(leaf === 'percentile' ? { percent: 1 + draw(100) } : {}) }];
    }),
  );
}

/** Conditions of every sort, of values that some row has. */
function drawnConditions(
  { fields, day }: KindDeclaration,
  rows: readonly Row[],
  draw: Draw,
): DrawnCondition[] {
  const valueOf = (column: string) =>
    rows.map((row) => row[column]).filter((it) => it != null)[draw(rows.length)];
  return [
    ...['unit', 'township'].flatMap((name): DrawnCondition[] => {
      const value = valueOf(`${name}_id`);
      if (value === undefined) return [];
      return [{ said: { [name]: value }, access: 'figures', meets: (row) => row[`${name}_id`] === value }];
    }),
    ...fields.flatMap((field): DrawnCondition[] => {
      const column = columnOf(field.name);
      const value = valueOf(column);
      if (value === undefined) return [];
      const access = expectedAccess(field);
      if (field.filters.length > 0 && ['choice', 'yesNo'].includes(field.shape))
        return [{ said: { [field.name]: value }, access, meets: (row) => row[column] === value }];
      const isRange = field.selection !== '' && field.filters.length === 0 && field.name !== day;
      if (isRange && field.shape === 'day')
        return [
          {
            said: { [field.name]: { from: value } },
            access,
            meets: (row) => row[column] != null && String(row[column]) >= String(value),
          },
        ];
      if (
        isRange &&
        ['count', 'quantity', 'money'].includes(field.shape) &&
        field.unit !== 'YEAR' &&
        !field.key
      )
        return [
          {
            said: { [field.name]: { lte: String(value) } },
            access,
            meets: (row) => row[column] != null && Number(row[column]) <= Number(value),
          },
        ];
      return [];
    }),
  ];
}
