import {
  type Batch,
  type Context,
  SessionSummary,
  type Stub,
  assertMayAnywhere,
  sessionSummaries,
} from '@minsheng/kernel';
import { Ctx, FieldResolver, ObjectType, Resolver, Root } from 'type-graphql';
import { bureau } from '../bureau.ts';
import { activity } from '../activity/activity.ts';

@ObjectType({
  description:
    "Figures for the bureau's own widget on a commitment's page, of the commitment's year to date.",
})
export class ActivitySummary extends SessionSummary {}

const summariesByCommitment: Batch<string, ActivitySummary | null> = (ctx, ids) =>
  sessionSummaries(ctx, activity, ids);

@Resolver(() => bureau.Commitment)
export class ActivityPart {
  @FieldResolver(() => ActivitySummary, { nullable: true, description: 'Null where no activity feeds it.' })
  async activitySummary(@Root() { id }: Stub, @Ctx() ctx: Context): Promise<ActivitySummary | null> {
    assertMayAnywhere(ctx, bureau.partRead);
    return ctx.load(summariesByCommitment, id);
  }
}
