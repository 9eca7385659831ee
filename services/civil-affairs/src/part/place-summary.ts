import {
  type Context,
  DecimalScalar,
  type Stub,
  assertMayAnywhere,
  boundCommitments,
} from '@minsheng/kernel';
import { type Decimal, decimal, placeKindsOf, sum, yearUntil } from '@minsheng/kernel/domain';
import { Ctx, Field, FieldResolver, Int, ObjectType, Resolver, Root } from 'type-graphql';
import { bureau } from '../bureau.ts';
import { PLACE_KINDS, type Place, place } from '../place/place.ts';

@ObjectType()
export class PlaceKindSummary {
  @Field(place.fields.kind.output!.type.thunk as never)
  kind!: Place['kind'];

  @Field(() => Int)
  standing!: number;

  @Field(() => Int)
  openedThisYear!: number;

  @Field(() => Int)
  closedThisYear!: number;

  @Field(() => Int, { description: 'Work started, not open yet.' })
  underWay!: number;

  @Field(() => DecimalScalar, {
    description: 'Floor area of those that stand, as far as it is known, in m².',
  })
  area!: Decimal;
}

@ObjectType({
  description: 'Places that a commitment is about, as they stand today, or stood at the end of its year.',
})
export class PlaceSummary {
  @Field(() => Int)
  standing!: number;

  @Field(() => Int)
  openedThisYear!: number;

  @Field(() => Int)
  closedThisYear!: number;

  @Field(() => DecimalScalar)
  area!: Decimal;

  @Field(() => [PlaceKindSummary])
  byKind!: readonly PlaceKindSummary[];
}

interface SummaryRow extends Omit<PlaceKindSummary, 'area'> {
  readonly commitment: string;
  readonly area: string;
}

const STANDS = 'p.opened_on <= b.day and (p.closed_on is null or p.closed_on > b.day)';
const BY_KIND = `
  select b.commitment, b.kind,
    count(*) filter (where ${STANDS})::int as standing,
    count(*) filter (where p.opened_on between b.first and b.day)::int as "openedThisYear",
    count(*) filter (where p.closed_on between b.first and b.day)::int as "closedThisYear",
    count(*) filter (where p.started_on <= b.day and (p.opened_on is null or p.opened_on > b.day))::int as "underWay",
    coalesce(sum(p.area) filter (where ${STANDS}), 0)::text as area
  from jsonb_to_recordset(?::jsonb) as b (commitment text, kind text, first date, day date)
  left join place p on p.kind = b.kind and p.voided_on is null
  group by b.commitment, b.kind`;

/** As they are listed, whatever the order of bindings. */
const KINDS = PLACE_KINDS;

async function summariesByCommitment(
  ctx: Context,
  commitmentIds: readonly string[],
): Promise<readonly (PlaceSummary | null)[]> {
  const pairs = boundCommitments(ctx, place, commitmentIds).flatMap(({ commitment, year, parameters }) =>
    placeKindsOf({ parameters }).map((kind) => ({ commitment, kind, ...yearUntil(year, ctx.clock.today()) })),
  );
  if (pairs.length === 0) return commitmentIds.map(() => null);
  const asked = [...new Map(pairs.map((pair) => [`${pair.commitment} ${pair.kind}`, pair])).values()];
  const rows = await ctx.em.execute<SummaryRow[]>(BY_KIND, [JSON.stringify(asked)]);
  return commitmentIds.map((id) => {
    const ofOne = KINDS.flatMap((kind) => rows.filter((row) => row.commitment === id && row.kind === kind));
    return ofOne.length === 0 ? null : summaryOf(ofOne);
  });
}

function summaryOf(rows: readonly SummaryRow[]): PlaceSummary {
  const byKind = rows.map((row) => ({ ...row, area: decimal(row.area) }));
  const total = (count: 'standing' | 'openedThisYear' | 'closedThisYear') =>
    byKind.reduce((all, it) => all + it[count], 0);
  return {
    standing: total('standing'),
    openedThisYear: total('openedThisYear'),
    closedThisYear: total('closedThisYear'),
    area: sum(byKind.map(({ area }) => area)),
    byKind,
  };
}

@Resolver(() => bureau.Commitment)
export class PlacePart {
  @FieldResolver(() => PlaceSummary, { nullable: true, description: 'Null where no place feeds it.' })
  async placeSummary(@Root() { id }: Stub, @Ctx() ctx: Context): Promise<PlaceSummary | null> {
    assertMayAnywhere(ctx, bureau.partRead);
    return ctx.load(summariesByCommitment, id);
  }
}
