import type { GraphQLResolveInfo } from 'graphql';
import type { Context } from '../context.ts';
import { decimal, toCanonical } from '../domain/index.ts';
import type { Dimension } from './report-fields.ts';
import type { MeasureColumns } from './report-numbers.ts';
import type { LeafColumn, NumberColumn } from './report-sql.ts';
import { type Measured, NUMBERS } from './report-types.ts';

type Found = Readonly<Record<string, unknown>>;
type Entities = ReadonlyMap<Dimension, ReadonlyMap<string, unknown>>;

/** Records that groups are named by, read at once: what a record refers to is shown under the record's own rights. */
export async function entitiesOf(
  ctx: Context,
  leaves: readonly LeafColumn[],
  groups: readonly Found[],
): Promise<Entities> {
  const found = new Map<Dimension, ReadonlyMap<string, unknown>>();
  for (const { dimension, alias } of leaves) {
    if (dimension.shape !== 'record') continue;
    const ids = [...new Set(groups.flatMap((row) => (row[alias] as string | null) ?? []))];
    found.set(dimension, ids.length === 0 ? new Map() : await dimension.spec!.fetch!(ctx, ids));
  }
  return found;
}

interface RowParts {
  readonly leaves: readonly LeafColumn[];
  readonly measures: readonly MeasureColumns[];
  readonly entities: Entities;
  readonly cursor: string;
}

/** A row as the graph reads it: groups by name, measures by response key. */
export function rowAnswer(
  ctx: Context,
  row: Found,
  { leaves, measures, entities, cursor }: RowParts,
): object {
  const answer: Record<string, unknown> = { ...totalsAnswer(row, measures), cursor };
  for (const { dimension, leaf, alias } of leaves) {
    const { name, shape } = dimension;
    const value = row[alias] ?? null;
    const hasLeaves = shape === 'day' || shape === 'person';
    answer[name] = hasLeaves
      ? { ...(answer[name] as object | undefined), [leaf]: value }
      : shownGroup(ctx, dimension, value, entities);
  }
  return answer;
}

function shownGroup(ctx: Context, dimension: Dimension, value: unknown, entities: Entities): unknown {
  switch (dimension.shape) {
    case 'township':
      return { id: value ?? ctx.catalogue.county().id };
    case 'stub':
      return value === null ? null : { id: value };
    case 'record':
      return entities.get(dimension)!.get(value as string) ?? null;
    default:
      return value;
  }
}

/** Measures: two with different arguments have one name, so each answers by its response key. */
export function totalsAnswer(row: Found, measures: readonly MeasureColumns[]): Record<string, unknown> {
  const byKey = new Map(measures.map((it) => [it.key, it]));
  const answer: Record<string, unknown> = {};
  for (const { measure } of measures)
    answer[measure.name] = (_: unknown, __: unknown, { path }: GraphQLResolveInfo) =>
      measured(row, byKey.get(String(path.key))!);
  return answer;
}

function measured(row: Found, { measure, column }: MeasureColumns): unknown {
  if ('value' in column) return measure.shape === 'count' ? Number(row[column.value]) : numberOf(row, column);
  const answer: Record<string, unknown> = {};
  const one = (_: unknown, __: unknown, { path }: GraphQLResolveInfo) =>
    numberOf(row, column.get(String(path.key))!);
  for (const name of [...NUMBERS, 'percentile']) answer[name] = one;
  return answer;
}

/** A number with the earlier one, as canonical texts. A change needs both. */
function numberOf(row: Found, { value: now, previous: then }: NumberColumn): Measured {
  const value = (row[now] as string | null) ?? null;
  const previous = then ? ((row[then] as string | null) ?? null) : null;
  const change = value === null || previous === null ? null : toCanonical(decimal(value).minus(previous));
  return { value, previous, change };
}
