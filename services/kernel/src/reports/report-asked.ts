import { type GraphQLObjectType, type GraphQLResolveInfo, getNamedType } from 'graphql';
import type { SortDirection } from '../records/ordering.ts';
import { Refusal } from '../refusal.ts';
import type { NumberRange, NumbersLeaf } from './report-types.ts';
import type { Dimension, Measure, ReportFields } from './report-fields.ts';
import { type AskedField, askedBelow } from './read-asked.ts';

type Given = Readonly<Record<string, unknown>>;

/** One number to compute: of a measure by itself, or one of what numbers come to. */
export interface Computed {
  readonly measure: Measure;
  readonly leaf?: NumbersLeaf;
  readonly percent?: number;
  readonly where?: Given;
}

/** A measure under its response key; of numbers by response key of each of theirs. */
export interface AskedMeasure {
  readonly key: string;
  readonly measure: Measure;
  readonly computed: Computed | ReadonlyMap<string, Computed>;
}

/** A dimension with the leaves that are selected of it, over all response keys. */
export interface AskedDimension {
  readonly dimension: Dimension;
  readonly leaves: readonly string[];
}

export interface Order {
  readonly computed: Computed;
  readonly direction: SortDirection;
}

export interface Having {
  readonly computed: Computed;
  readonly range: NumberRange;
}

/** One `rows` of a report. */
export interface AskedRows {
  readonly key: string;
  readonly first: number;
  readonly after: string | null;
  readonly dimensions: readonly AskedDimension[];
  readonly measures: readonly AskedMeasure[];
  readonly orders: readonly Order[];
  readonly having: readonly Having[];
}

/** Everything that is asked of a report. */
export interface AskedReport {
  readonly rows: readonly AskedRows[];
  readonly totals: readonly { readonly key: string; readonly measures: readonly AskedMeasure[] }[];
}

/** Reads a report's selection by the five rules of reports (decision 106). */
export function readReport(info: GraphQLResolveInfo, fields: ReportFields): AskedReport {
  const type = getNamedType(info.returnType) as GraphQLObjectType;
  const asked = askedBelow(info, type, info.fieldNodes);
  const below = (it: AskedField) => askedBelow(info, it.type, it.nodes);
  const measured = (all: readonly AskedField[]) =>
    all.flatMap((it) => {
      const measure = fields.measures.get(it.name);
      return measure ? [{ key: it.key, measure, computed: computedOf(measure, it, below) }] : [];
    });
  return {
    rows: asked
      .filter(({ name }) => name === 'rows')
      .map((it) => readRows(it, below(it), fields, below, measured)),
    totals: asked
      .filter(({ name }) => name === 'totals')
      .map((it) => ({ key: it.key, measures: measured(below(it)) })),
  };
}

type Below = (it: AskedField) => readonly AskedField[];

function readRows(
  { key, args }: AskedField,
  selected: readonly AskedField[],
  fields: ReportFields,
  below: Below,
  measured: (all: readonly AskedField[]) => readonly AskedMeasure[],
): AskedRows {
  const { first, after, orderBy, having } = args as {
    first: number;
    after?: string | null;
    orderBy?: readonly Given[] | null;
    having?: Given | null;
  };
  return {
    key,
    first,
    after: after ?? null,
    dimensions: readDimensions(selected, fields, below),
    measures: measured(selected),
    orders: (orderBy ?? []).flatMap((it) =>
      named<SortDirection>(it, fields).map(([computed, direction]) => ({ computed, direction })),
    ),
    having: named<NumberRange>(having ?? {}, fields).map(([computed, range]) => ({ computed, range })),
  };
}

function readDimensions(
  selected: readonly AskedField[],
  fields: ReportFields,
  below: Below,
): AskedDimension[] {
  const found = new Map<Dimension, Set<string>>();
  for (const it of selected) {
    const dimension = fields.dimensions.get(it.name);
    if (!dimension) continue;
    const leaves = found.get(dimension) ?? new Set();
    const hasLeaves = dimension.shape === 'day' || dimension.shape === 'person';
    for (const leaf of hasLeaves ? below(it).map(({ name }) => name) : [WHOLE]) leaves.add(leaf);
    // Nothing is grouped by a day of which only the type is asked.
    if (leaves.size > 0) found.set(dimension, leaves);
  }
  return [...found].map(([dimension, leaves]) => ({ dimension, leaves: [...leaves] }));
}

/** The one leaf of what has none. */
export const WHOLE = 'whole';

function computedOf(measure: Measure, it: AskedField, below: Below): AskedMeasure['computed'] {
  const where = it.args['where'] as Given | null | undefined;
  const of = { measure, ...(where ? { where } : {}) };
  if (measure.shape !== 'numbers') return of;
  return new Map(
    below(it).map(({ key, name, args }) => [
      key,
      {
        ...of,
        leaf: name as NumbersLeaf,
        ...(name === 'percentile' ? { percent: percentOf(args) } : {}),
      },
    ]),
  );
}

function percentOf({ percent }: Given): number {
  if (typeof percent === 'number' && percent >= 1 && percent <= 100) return percent;
  throw new Refusal('BAD_INPUT', { field: 'percent', detail: 'percent' });
}

/** Measures that an order or a limit names, without arguments. */
function named<T>(given: Given, { measures }: ReportFields): [Computed, T][] {
  return Object.entries(given).flatMap(([name, said]): [Computed, T][] => {
    const measure = measures.get(name);
    if (!measure || said == null) return [];
    if (measure.shape !== 'numbers') return [[{ measure }, said as T]];
    return Object.entries(said as Given).flatMap(([leaf, it]): [Computed, T][] =>
      it == null ? [] : [[{ measure, leaf: leaf as NumbersLeaf }, it as T]],
    );
  });
}
