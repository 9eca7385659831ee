import { type Context, change, connectionType, recordResolver, SEEN } from '@minsheng/kernel';
import { Arg, Ctx, ID, Int, Mutation, Resolver } from 'type-graphql';
import { amendActivity, recordActivity } from './activity.actions.ts';
import { Activity } from './activity.entity.ts';
import { ActivityFilter, AmendActivityInput, RecordActivityInput } from './activity.inputs.ts';
import { activityKind } from './activity.kind.ts';

/** Lists, details, voiding: as of every kind. */
export const ActivityRecords = recordResolver(activityKind, {
  one: 'activity',
  many: 'activities',
  connection: connectionType('Activity', () => Activity),
  filter: ActivityFilter,
  conditions: (_ctx, { kind, stage }) => [...(kind ? [{ kind }] : []), ...(stage ? [{ stage }] : [])],
});

@Resolver(() => Activity)
export class ActivityResolver {
  @Mutation(() => Activity, {
    description:
      'requestKey makes a retry safe: the same key with the same input answers with the first record.',
  })
  recordActivity(
    @Arg('input', () => RecordActivityInput) input: RecordActivityInput,
    @Arg('requestKey', () => String, { nullable: true }) requestKey: string | null | undefined,
    @Ctx() ctx: Context,
  ): Promise<Activity> {
    return change(ctx, (tx) => recordActivity(tx, input, requestKey));
  }

  @Mutation(() => Activity, {
    description: 'A correction of what counts already needs a reason; an outcome does not.',
  })
  amendActivity(
    @Arg('id', () => ID) id: string,
    @Arg('revision', () => Int, SEEN) revision: number,
    @Arg('input', () => AmendActivityInput) input: AmendActivityInput,
    @Arg('reason', () => String, { nullable: true }) reason: string | null | undefined,
    @Ctx() ctx: Context,
  ): Promise<Activity> {
    return change(ctx, (tx) => amendActivity(tx, { id, revision }, input, reason));
  }
}
