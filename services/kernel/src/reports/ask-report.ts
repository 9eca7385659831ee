import type { GraphQLResolveInfo } from 'graphql';
import type { Context } from '../context.ts';
import type { CalendarDate } from '../domain/index.ts';
import { decodeCursor, encodeCursor } from '../graphql/connection.ts';
import type { Kind } from '../kinds/declared.ts';
import { readerOf } from '../records/columns.ts';
import { both, columnOf } from '../records/condition.ts';
import { withinUnits } from '../records/record.queries.ts';
import { Refusal } from '../refusal.ts';
import { accessUsed, reachOfReport } from './report-access.ts';
import { type AskedReport, type AskedRows, readReport } from './report-asked.ts';
import { entitiesOf, rowAnswer, totalsAnswer } from './report-answer.ts';
import type { ReportFields } from './report-fields.ts';
import { Numbers } from './report-numbers.ts';
import { comparedPeriod } from './report-period.ts';
import {
  type CatalogueOrder,
  type Compared,
  baseRows,
  groupedSql,
  havingSql,
  joinSql,
  leafColumns,
  orderSql,
} from './report-sql.ts';
import type { ReportComparison, ReportPeriod } from './report-types.ts';
import { type ReportWhere, within } from './report-where.ts';
import { runStatement } from './run-statement.ts';

type Given = Readonly<Record<string, unknown>>;

export interface ReportArguments {
  readonly where?: Given | null;
  readonly compareTo?: ReportComparison | null;
  readonly compareWith?: ReportPeriod | null;
  readonly asOf?: CalendarDate | null;
}

/** A kind with what its report is made of. */
export interface ReportOf {
  readonly kind: Kind;
  readonly fields: ReportFields;
  readonly where: ReportWhere;
}

/** Groups of one `rows`, at most. */
export const MOST_GROUPS = 1_000;

/** Answers a report: rows and totals of each response key. Refuses what the caller may not see or what would cost too much. */
export async function askReport(
  ctx: Context,
  of: ReportOf,
  args: ReportArguments,
  info: GraphQLResolveInfo,
): Promise<object> {
  const asked = readReport(info, of.fields);
  const reach = await reachOfReport(ctx, of.kind, of.fields, accessUsed(of.where, args.where ?? {}, asked));
  const asOf = args.asOf ?? ctx.clock.today();
  const compared: Compared = {
    scope: both([...withinUnits(reach), of.where.conditions(ctx, args.where ?? {})]),
    ...comparedPeriod({ ...args, asOf }, of.where.periodOf(args.where ?? {}), ctx.clock.today()),
  };
  const rows = new Map<string, readonly object[]>();
  const totals = new Map<string, object>();
  // Totals come with the first rows, by the same statement.
  const statements = asked.rows.length > 0 ? asked.rows : [NO_ROWS];
  for (const [nth, it] of statements.entries())
    await askRows(ctx, of, compared, it, nth === 0 ? asked.totals : [], { rows, totals });
  return {
    asOf,
    rows: (_: unknown, __: unknown, { path }: GraphQLResolveInfo) => rows.get(String(path.key)),
    totals: (_: unknown, __: unknown, { path }: GraphQLResolveInfo) => totals.get(String(path.key)),
  };
}

const NO_ROWS: AskedRows = {
  key: '',
  first: 1,
  after: null,
  dimensions: [],
  measures: [],
  orders: [],
  having: [],
};

async function askRows(
  ctx: Context,
  { kind, where }: ReportOf,
  compared: Compared,
  asked: AskedRows,
  totals: AskedReport['totals'],
  into: { rows: Map<string, readonly object[]>; totals: Map<string, object> },
): Promise<void> {
  const numbers = new Numbers(compared.earlier !== undefined);
  const leaves = leafColumns(asked.dimensions);
  const size = pageSize(asked.first);
  const offset = offsetOf(asked.after);
  const ofRows = numbers.ofMeasures(asked.measures);
  const ofTotals = totals.map(({ key, measures }) => ({ key, columns: numbers.ofMeasures(measures) }));
  const orders = asked.orders.map(({ computed, direction }) => ({
    column: numbers.columnOf(computed).value,
    direction,
  }));
  const having = asked.having.map(({ computed, range }) => ({
    column: numbers.columnOf(computed).value,
    range,
  }));
  const day = compared.earlier ? 'r.counted_on' : `r."${columnOf(kind.declaration.day)}"`;
  // A measure narrows what the report is of; it does not leave out what was taken back once more.
  const whereOf = (given: Given) =>
    both([
      where.conditions(ctx, { ...given, includeVoided: given['includeVoided'] ?? true }),
      ...within(day, where.periodOf(given)),
    ]);
  const grouped = groupedSql(
    baseRows(kind, readerOf(ctx.em, kind.entity).table, leaves, compared),
    leaves,
    numbers.sql(whereOf),
    totals.length > 0,
  );
  const shown = [
    ...leaves.map(({ alias }) => `g.${alias}`),
    ...numbers.aliases.map((alias) => `trim_scale(g.${alias}::numeric)::text as ${alias}`),
  ];
  const page = joinSql(
    `(select ${['0 as part', ...shown].join(', ')} from g where level = 0 and`,
    havingSql(having),
    `order by ${orderSql(orders, leaves, catalogueOrder(ctx))} limit ${size} offset ${offset})`,
  );
  const whole = leaves.length > 0 ? 'level <> 0' : 'true';
  const found = await runStatement(
    ctx,
    joinSql(
      'with g as (',
      grouped,
      ')',
      page,
      ...(totals.length > 0 ? [`union all select ${['1', ...shown].join(', ')} from g where ${whole}`] : []),
    ),
  );
  const groups = found.filter(({ part }) => part === 0);
  const entities = await entitiesOf(ctx, leaves, groups);
  into.rows.set(
    asked.key,
    groups.map((row, nth) =>
      rowAnswer(ctx, row, {
        leaves,
        measures: ofRows,
        entities,
        cursor: encodeCursor([String(offset + nth + 1)]),
      }),
    ),
  );
  const sums = found.find(({ part }) => part === 1) ?? {};
  for (const { key, columns } of ofTotals) into.totals.set(key, totalsAnswer(sums, columns));
}

function pageSize(first: number): number {
  if (first < 1 || first > MOST_GROUPS)
    throw new Refusal('PAGE_TOO_LARGE', { field: 'first', most: MOST_GROUPS });
  return first;
}

/** Groups to pass over: as many as stand before the row whose cursor it is. */
function offsetOf(after: string | null): number {
  if (after === null) return 0;
  const passed = Number(decodeCursor(after, 1)[0]);
  if (!Number.isInteger(passed) || passed < 0 || passed > MOST_PASSED)
    throw new Refusal('BAD_INPUT', { field: 'after', detail: 'after' });
  return passed;
}

const MOST_PASSED = 100_000;

function catalogueOrder({ catalogue }: Context): CatalogueOrder {
  return { township: catalogue.townships().map(({ id }) => id), unit: catalogue.units().map(({ id }) => id) };
}
