import { type Context, type Stub, assertMayAnywhere, boundCommitments } from '@minsheng/kernel';
import { yearUntil } from '@minsheng/kernel/domain';
import { Ctx, Field, FieldResolver, Float, Int, ObjectType, Resolver, Root } from 'type-graphql';
import { bureau } from '../bureau.ts';
import { training } from '../training/training.ts';

@ObjectType({
  description:
    "First-aid trainings that feed a commitment, for its widget; of the commitment's year to date.",
})
export class TrainingSummary {
  @Field(() => Int, { description: 'Trainings held, of all kinds.' })
  sessions!: number;

  @Field(() => Int, { description: 'Of these, this month; once the year is over, in its last.' })
  thisMonth!: number;

  @Field(() => Int, { description: 'Townships in which one was held.' })
  townships!: number;

  // Sums of counts may pass what an Int holds.
  @Field(() => Float, { description: 'Person-times of CERTIFICATE.' })
  candidates!: number;

  @Field(() => Float, { description: 'Certificates issued.' })
  certificates!: number;
}

type SummaryRow = TrainingSummary & { readonly commitment: string };

async function summariesByCommitment(
  ctx: Context,
  commitmentIds: readonly string[],
): Promise<readonly (TrainingSummary | null)[]> {
  const today = ctx.clock.today();
  const bound = boundCommitments(ctx, training, commitmentIds).map(({ year, ...it }) => {
    return { ...it, ...yearUntil(year, today) };
  });
  if (bound.length === 0) return commitmentIds.map(() => null);
  const rows = await ctx.em.execute<SummaryRow[]>(
    `select b.commitment,
       count(t.id)::int as sessions,
       count(t.id) filter (where t.held_on >= date_trunc('month', b.day))::int as "thisMonth",
       count(distinct t.township_id)::int as townships,
       coalesce(sum(t.attendance) filter (where t.kind = 'CERTIFICATE'), 0)::float8 as candidates,
       coalesce(sum(t.certificates), 0)::float8 as certificates
     from (select distinct commitment, parameters->>'kind' as kind, first, day
       from jsonb_to_recordset(?::jsonb) as p (commitment text, parameters jsonb, first date, day date)) b
     left join training t on t.kind = b.kind and t.voided_on is null
       and t.held_on between b.first and b.day
     group by b.commitment`,
    [JSON.stringify(bound)],
  );
  const summaries = new Map(rows.map((row) => [row.commitment, row]));
  return commitmentIds.map((id) => summaries.get(id) ?? null);
}

@Resolver(() => bureau.Commitment)
export class TrainingPart {
  @FieldResolver(() => TrainingSummary, { nullable: true, description: 'Null where no training feeds it.' })
  async trainingSummary(@Root() { id }: Stub, @Ctx() ctx: Context): Promise<TrainingSummary | null> {
    assertMayAnywhere(ctx, bureau.partRead);
    return ctx.load(summariesByCommitment, id);
  }
}
