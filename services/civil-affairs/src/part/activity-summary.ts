import { type Context, type Stub, assertMayAnywhere, boundCommitments } from '@minsheng/kernel';
import { Ctx, Field, FieldResolver, Int, ObjectType, Resolver, Root } from 'type-graphql';
import { bureau } from '../bureau.ts';
import { activityKind } from '../activity/activity.kind.ts';
import { permissions } from '../permissions.ts';

@ObjectType({
  description: "Figures for the bureau's own widget on a commitment's page, of the business year to date.",
})
export class ActivitySummary {
  @Field(() => Int)
  held!: number;

  @Field(() => Int, { description: 'Held this month.' })
  thisMonth!: number;

  @Field(() => Int, { description: 'Townships in which one was held.' })
  townships!: number;

  @Field(() => Int, { description: 'People who were there, estimates added up; not distinct people.' })
  audience!: number;

  @Field(() => Int, { description: 'Planned from today on.' })
  planned!: number;

  @Field(() => Int, { description: 'Planned for a day gone by, and nobody has said what became of them.' })
  unanswered!: number;
}

type SummaryRow = ActivitySummary & { readonly commitment: string };

async function summariesByCommitment(
  ctx: Context,
  commitmentIds: readonly string[],
): Promise<readonly (ActivitySummary | null)[]> {
  const bound = boundCommitments(ctx, activityKind, commitmentIds);
  if (bound.length === 0) return commitmentIds.map(() => null);
  const today = ctx.clock.today();
  const rows = await ctx.em.execute<SummaryRow[]>(
    `select b.commitment,
       count(*) filter (where a.stage = 'HELD')::int as held,
       count(*) filter (where a.stage = 'HELD' and a.held_on >= date_trunc('month', ?::date))::int as "thisMonth",
       count(distinct a.township_id) filter (where a.stage = 'HELD')::int as townships,
       coalesce(sum(a.audience) filter (where a.stage = 'HELD'), 0)::int as audience,
       count(*) filter (where a.stage = 'PLANNED' and a.held_on >= ?)::int as planned,
       count(*) filter (where a.stage = 'PLANNED' and a.held_on < ?)::int as unanswered
     from jsonb_to_recordset(?::jsonb) as b (commitment text, parameters jsonb)
     left join activity a on a.voided_on is null and a.held_on between date_trunc('year', ?::date)
       and date_trunc('year', ?::date) + interval '1 year - 1 day'
       and (b.parameters->>'kind' is null or a.kind = b.parameters->>'kind')
     group by b.commitment`,
    [today, today, today, JSON.stringify(bound), today, today],
  );
  const summaries = new Map(rows.map((row) => [row.commitment, row]));
  return commitmentIds.map((id) => summaries.get(id) ?? null);
}

@Resolver(() => bureau.Commitment)
export class ActivityPart {
  @FieldResolver(() => ActivitySummary, { nullable: true, description: 'Null where no activity feeds it.' })
  async activitySummary(@Root() { id }: Stub, @Ctx() ctx: Context): Promise<ActivitySummary | null> {
    assertMayAnywhere(ctx, permissions['part:read']);
    return ctx.load(summariesByCommitment, id);
  }
}
