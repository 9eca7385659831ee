import type { Kind } from '../kinds/declared.ts';
import { type Condition, both, columnOf, condition } from '../records/condition.ts';
import { SortDirection } from '../records/ordering.ts';
import type { Earlier, Period } from './period.rules.ts';
import type { AskedDimension, Computed } from './report-asked.ts';
import { type Dimension, LEAVES } from './report-fields.ts';
import type { NumberRange } from './report-types.ts';
import { inRange, within } from './report-where.ts';

/** Which rows a report is of, and with which it compares them. */
export interface Compared {
  /** All but the period. */
  readonly scope: Condition;
  readonly period: Partial<Period>;
  readonly earlier?: Earlier;
}

/** A number of the statement: its value, and where periods are compared the earlier one. */
export interface NumberColumn {
  readonly value: string;
  readonly previous?: string;
}

/** Groups by a list of leaves, each a column of the statement. */
export interface LeafColumn {
  readonly dimension: Dimension;
  readonly leaf: string;
  readonly alias: string;
}

/** SQL as it is put together: texts and what is already a condition, in order. */
export function joinSql(...parts: readonly (string | Condition)[]): Condition {
  return {
    sql: parts.map((it) => (typeof it === 'string' ? it : it.sql)).join(' '),
    params: parts.flatMap((it) => (typeof it === 'string' ? [] : it.params)),
  };
}

export function leafColumns(dimensions: readonly AskedDimension[]): readonly LeafColumn[] {
  return dimensions
    .flatMap(({ dimension, leaves }) => leaves.map((leaf) => ({ dimension, leaf })))
    .map((it, nth) => ({ ...it, alias: `d${nth}` }));
}

/** The rows of the table as `r`, once for each period in which they lie, with the leaves by which they are grouped. */
export function baseRows(
  kind: Pick<Kind, 'declaration'>,
  table: string,
  leaves: readonly LeafColumn[],
  { scope, period, earlier }: Compared,
): Condition {
  const day = `r."${columnOf(kind.declaration.day)}"`;
  const counted = earlier ? 'p.counted_on' : day;
  const groups = leaves.map(
    ({ dimension, leaf, alias }) => `${leafSql(dimension, leaf, day, counted)} as ${alias}`,
  );
  const selected = ['r.*', ...(earlier ? ['p.is_earlier', 'p.counted_on'] : []), ...groups].join(', ');
  if (!earlier)
    return joinSql(`select ${selected} from ${table} r where`, both([scope, ...within(day, period)]));
  const [now, then] = [both(within(day, period)), both(within(day, earlier))];
  return joinSql(
    `select ${selected} from ${table} r cross join lateral (select false as is_earlier, ${day} as counted_on where`,
    now,
    `union all select true, (${day} + make_interval(months => ${earlier.months}, days => ${earlier.days}))::date where`,
    then,
    ') p where',
    scope,
  );
}

function leafSql({ shape, sql, isDay }: Dimension, leaf: string, day: string, counted: string): string {
  if (shape === 'day') return LEAVES.day[leaf as keyof typeof LEAVES.day](isDay ? counted : sql);
  if (shape === 'person') return LEAVES.person[leaf as keyof typeof LEAVES.person](sql, day);
  return sql;
}

/** Places of quotients: the rest is cut, half upwards. */
const PLACES = 6;
/** Enough places for any quotient to be cut exactly. */
const EXACT = '1.000000000000';

/** SQL of a number over the rows that `among` means. */
export function numberSql(
  { measure, leaf, percent }: Computed,
  where: Condition | undefined,
  among?: string,
): Condition {
  const all = [...(among ? [condition(among)] : []), ...(measure.shape !== 'share' && where ? [where] : [])];
  const filter = all.length > 0 ? joinSql('filter (where', both(all), ')') : '';
  const of = (aggregate: string) => joinSql(aggregate, filter);
  const quotient = (above: Condition, below: Condition) =>
    joinSql('round((', above, `)::numeric * ${EXACT} / nullif(`, below, `, 0), ${PLACES})`);
  const { sql } = measure;
  if (measure.shape === 'count') return of('count(*)');
  if (measure.shape === 'distinct') return of(`count(distinct ${sql})`);
  if (measure.shape === 'share') {
    const meant = joinSql('count(*) filter (where', both([...all, where ?? condition('true')]), ')');
    return quotient(meant, of('count(*)'));
  }
  switch (leaf) {
    case 'average':
      return quotient(of(`sum(${sql})`), of(`count(${sql})`));
    case 'least':
      return of(`min(${sql})`);
    case 'most':
      return of(`max(${sql})`);
    case 'median':
      // Of an even number the mean of the two in the middle.
      return joinSql(
        '((',
        of(`percentile_disc(0.5) within group (order by ${sql})`),
        ') + (',
        of(`percentile_disc(0.5) within group (order by ${sql} desc)`),
        ')) / 2.0',
      );
    case 'percentile':
      return of(`percentile_disc(${percent! / 100}) within group (order by ${sql})`);
    default:
      return joinSql('coalesce(', of(`sum(${sql})`), ', 0)');
  }
}

/** Rows of groups as `g`, those that `having` leaves, in the order that was asked for. */
export function groupedSql(
  base: Condition,
  leaves: readonly LeafColumn[],
  numbers: readonly (readonly [string, Condition])[],
  withTotals: boolean,
): Condition {
  const aliases = leaves.map(({ alias }) => `r.${alias}`);
  const level = aliases.length > 0 ? `grouping(${aliases.join(', ')})` : '0';
  const by = `(${aliases.join(', ')})`;
  return joinSql(
    `select ${[`${level} as level`, ...aliases].join(', ')}`,
    ...numbers.flatMap(([alias, sql]) => [',', sql, `as ${alias}`]),
    'from (',
    base,
    `) r group by grouping sets (${withTotals && aliases.length > 0 ? `${by}, ()` : by})`,
  );
}

/** SQL of an `order by`: what was asked, then the groups themselves, so that pages fit together. */
export function orderSql(
  asked: readonly { readonly column: string; readonly direction: SortDirection }[],
  leaves: readonly LeafColumn[],
  order: CatalogueOrder,
): string {
  const said = asked.map(
    ({ column, direction }) => `g.${column} ${direction === SortDirection.DESC ? 'desc' : 'asc'} nulls last`,
  );
  return [...said, ...leaves.map((it) => `${inOrder(it, order)} nulls first`)].join(', ') || '1';
}

/** Places and units as the catalogue has them, by id in its order. */
export interface CatalogueOrder {
  readonly township: readonly string[];
  readonly unit: readonly string[];
}

/** Choices in the order in which they are declared, places and units in that of the catalogue; never by their letters. */
function inOrder({ dimension: { name, spec, shape }, alias }: LeafColumn, order: CatalogueOrder): string {
  const known = shape === 'township' || name === 'unit' ? order[name as keyof CatalogueOrder] : undefined;
  const values = known ?? spec?.choices?.values.map(({ value }) => value);
  if (!values) return `g.${alias}`;
  // Ids and choices are of our own making, without quotes.
  return `array_position(array[${values.map((value) => `'${value}'`).join(', ')}]::text[], g.${alias}::text), g.${alias}`;
}

export function havingSql(
  having: readonly { readonly column: string; readonly range: NumberRange }[],
): Condition {
  return both(having.flatMap(({ column, range }) => inRange(`g.${column}`, range)));
}
