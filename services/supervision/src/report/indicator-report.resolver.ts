import { type Context, DateScalar, Refusal, assertMayAnywhere } from '@minsheng/kernel';
import type { CalendarDate } from '@minsheng/kernel/domain';
import { type AskedField, askedBelow } from '@minsheng/kernel/reports';
import { type GraphQLObjectType, type GraphQLResolveInfo, getNamedType } from 'graphql';
import { Arg, Ctx, Info, Int, Query, Resolver } from 'type-graphql';
import { commitmentsById, indicatorsById, townshipsById, unitsById } from '../catalogue/catalogue.loaders.ts';
import { permissions } from '../permissions.ts';
import { messages } from '../messages.ts';
import { type StandingLine, isMeant, readLines } from './indicator-report.queries.ts';
import { countIndicators, figureOf, groupLines } from './indicator-report.rules.ts';
import { IndicatorReport, IndicatorReportFilter, MEASURES } from './indicator-report.types.ts';

/** Rows of one list, at most: all indicators with all places are 3 502. */
const MOST_ROWS = 4_000;
const DIMENSIONS = [
  'commitment',
  'indicator',
  'unit',
  'township',
  'batch',
  'role',
  'light',
  'standing',
  'unitOfMeasure',
];
const ENTITIES = {
  commitment: commitmentsById,
  indicator: indicatorsById,
  unit: unitsById,
  township: townshipsById,
};

@Resolver()
export class IndicatorReportResolver {
  @Query(() => IndicatorReport, { nullable: true, description: messages['indicatorReport.description']! })
  async indicatorReport(
    @Arg('year', () => Int) year: number,
    @Arg('where', () => IndicatorReportFilter, { nullable: true })
    where: IndicatorReportFilter | null | undefined,
    @Arg('asOf', () => DateScalar, { nullable: true }) asOf: CalendarDate | null | undefined,
    @Arg('since', () => DateScalar, { nullable: true, description: messages['indicatorReport.since']! })
    since: CalendarDate | null | undefined,
    @Ctx() ctx: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<object> {
    assertMayAnywhere(ctx, permissions['catalogue:read']);
    const type = getNamedType(info.returnType) as GraphQLObjectType;
    const asked = askedBelow(info, type, info.fieldNodes);
    const below = (it: AskedField) => askedBelow(info, it.type, it.nodes);
    const answers = new Map<string, unknown>();
    for (const it of asked) {
      const fields = below(it);
      const dimensions =
        it.name === 'rows' ? DIMENSIONS.filter((name) => fields.some((of) => of.name === name)) : [];
      const lines = await readLines(ctx, { year, asOf, since }, dimensions.includes('township'));
      const [now, stood] = (['now', 'earlier'] as const).map((when) =>
        lines.filter((line) => isMeant(line, where ?? {}, when)),
      );
      const of = { earlier: since ? stood! : undefined, fields };
      if (it.name === 'totals') answers.set(it.key, countsOf(now!, of.earlier, fields));
      if (it.name === 'rows')
        answers.set(it.key, rowsOf(ctx, now!, of, dimensions, Number(it.args['first'])));
    }
    const answer = (_: unknown, __: unknown, { path }: GraphQLResolveInfo) => answers.get(String(path.key));
    return { rows: answer, totals: answer, asOf: asOf ?? ctx.clock.today() };
  }
}

interface Of {
  readonly earlier: readonly StandingLine[] | undefined;
  readonly fields: readonly AskedField[];
}

function rowsOf(
  ctx: Context,
  lines: readonly StandingLine[],
  { earlier, fields }: Of,
  dimensions: readonly string[],
  first: number,
): readonly object[] {
  if (first < 1 || first > MOST_ROWS)
    throw new Refusal('PAGE_TOO_LARGE', { field: 'first', most: MOST_ROWS });
  const keyOf = (line: StandingLine) => JSON.stringify(dimensions.map((name) => placeOf(line, name)));
  const byKey = earlier && Map.groupBy(earlier.map(asBefore), keyOf);
  const groups = groupLines([...lines], dimensions) as readonly (readonly StandingLine[])[];
  const known = new Set(groups.map(([line]) => keyOf(line!)));
  // What stood so then and nothing does now has its row, too.
  const gone = [...(byKey ?? [])]
    .filter(([key]) => !known.has(key))
    .map(([, of]) => ({ now: [], before: of }));
  const rows = [
    ...groups.map((now) => ({ now, before: byKey ? (byKey.get(keyOf(now[0]!)) ?? []) : undefined })),
    ...gone,
  ];
  return rows.slice(0, first).map(({ now, before }) => {
    const line = (now[0] ?? before?.[0])!;
    return {
      ...Object.fromEntries(dimensions.map((name) => [name, groupOf(ctx, name, line.groups[name])])),
      ...countsOf(now, before, fields),
      ...Object.fromEntries(MEASURES.map((name) => [name, figureOf(now, name)])),
    };
  });
}

function placeOf({ groups }: StandingLine, name: string): string | null {
  return groups[name] ?? null;
}

/** A line as it stood on the earlier day. */
function asBefore(line: StandingLine): StandingLine {
  return { ...line, groups: { ...line.groups, ...line.before } };
}

function countsOf(
  now: readonly StandingLine[],
  earlier: readonly StandingLine[] | undefined,
  fields: readonly AskedField[],
): { indicators: unknown } {
  const byKey = new Map(
    fields
      .filter(({ name }) => name === 'indicators')
      .map(({ key, args }) => {
        const where = (args['where'] ?? {}) as IndicatorReportFilter;
        const before = earlier?.filter((line) => isMeant(line, where, 'earlier'));
        return [
          key,
          countIndicators(
            now.filter((line) => isMeant(line, where, 'now')),
            before,
          ),
        ];
      }),
  );
  return {
    indicators: (_: unknown, __: unknown, { path }: GraphQLResolveInfo) => byKey.get(String(path.key)),
  };
}

function groupOf(ctx: Context, name: string, value: string | undefined): unknown {
  const entity = ENTITIES[name as keyof typeof ENTITIES] as typeof unitsById | undefined;
  return entity && value !== undefined ? ctx.load(entity, value) : value;
}
