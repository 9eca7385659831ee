import {
  type Context,
  DecimalScalar,
  type Stub,
  assertMayAnywhere,
  boundCommitments,
} from '@minsheng/kernel';
import { type Decimal, decimal, yearUntil } from '@minsheng/kernel/domain';
import { Ctx, Field, FieldResolver, Int, ObjectType, Resolver, Root } from 'type-graphql';
import { adaptation } from '../adaptation/adaptation.ts';
import { bureau } from '../bureau.ts';

@ObjectType({ description: 'Homes made fit for age in the year of the commitment, to date.' })
export class AdaptationSummary {
  @Field(() => Int, { description: 'Distinct households, accepted.' })
  accepted!: number;

  @Field(() => Int, { description: 'Looked at and planned, not accepted yet.' })
  planned!: number;

  @Field(() => Int, { description: 'Townships in which one was accepted; without a place: none.' })
  townships!: number;

  @Field(() => DecimalScalar, { description: 'Settled for those accepted, in yuan.' })
  cost!: Decimal;
}

interface SummaryRow extends Omit<AdaptationSummary, 'cost'> {
  readonly commitment: string;
  readonly cost: string;
}

async function summariesByCommitment(
  ctx: Context,
  commitmentIds: readonly string[],
): Promise<readonly (AdaptationSummary | null)[]> {
  const bound = boundCommitments(ctx, adaptation, commitmentIds).map(({ commitment, year }) => {
    return { commitment, ...yearUntil(year, ctx.clock.today()) };
  });
  if (bound.length === 0) return commitmentIds.map(() => null);
  const rows = await ctx.em.execute<SummaryRow[]>(
    `select b.commitment,
       count(distinct coalesce(a.household_key_hash, a.person_id_number_hash)) filter (where a.accepted_on is not null)::int as accepted,
       count(*) filter (where a.stage = 'PLANNED')::int as planned,
       count(distinct a.township_id) filter (where a.accepted_on is not null)::int as townships,
       coalesce(sum(a.cost) filter (where a.accepted_on is not null), 0)::text as cost
     from (select distinct * from jsonb_to_recordset(?::jsonb) as p (commitment text, first date, day date)) b
     left join adaptation a on a.voided_on is null and coalesce(a.accepted_on, a.assessed_on) between b.first and b.day
     group by b.commitment`,
    [JSON.stringify(bound)],
  );
  const summaries = new Map(rows.map((row) => [row.commitment, { ...row, cost: decimal(row.cost) }]));
  return commitmentIds.map((id) => summaries.get(id) ?? null);
}

@Resolver(() => bureau.Commitment)
export class AdaptationPart {
  @FieldResolver(() => AdaptationSummary, {
    nullable: true,
    description: 'Null where no adaptation feeds it.',
  })
  async adaptationSummary(@Root() { id }: Stub, @Ctx() ctx: Context): Promise<AdaptationSummary | null> {
    assertMayAnywhere(ctx, bureau.partRead);
    return ctx.load(summariesByCommitment, id);
  }
}
