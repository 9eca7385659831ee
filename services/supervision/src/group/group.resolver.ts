import { type Context, may } from '@minsheng/kernel';
import { Arg, Args, Ctx, FieldResolver, ID, Int, Mutation, Resolver, Root } from 'type-graphql';
import { Commitment } from '../catalogue/commitment.entity.ts';
import { permissions } from '../permissions.ts';
import { MomentArgs } from '../progress/moment-args.ts';
import { momentIn } from '../progress/moment.ts';
import { findVerifiedCommitment } from '../return/verified.ts';
import { decideGroup } from './group.actions.ts';
import { decidedGroups, groupKey } from './group.loaders.ts';
import { type Group, proposedGroup } from './group.rules.ts';
import { GroupEnum, VerifiedProgress } from './group.types.ts';

@Resolver(() => Commitment)
export class GroupResolver {
  @FieldResolver(() => VerifiedProgress, {
    nullable: true,
    description:
      'By the verified figures of the last cut-off on or before the day; null where none was verified.',
  })
  async verified(
    @Root() { id, year, unitIds }: Commitment,
    @Args(() => MomentArgs) args: MomentArgs,
    @Ctx() ctx: Context,
  ): Promise<VerifiedProgress | undefined> {
    const found = await findVerifiedCommitment(ctx, id, momentIn(year, args, ctx.clock.today()));
    if (!found) return undefined;
    const { latest, progress, notVerified } = found;
    const { period, cutOff, verifiedOn } = latest;
    const { light, standing, done, outputs } = progress;
    const decided = (await decidedGroups(ctx)).get(groupKey(period.id, id));
    const proposed = proposedGroup(standing);
    const tells = unitIds.some((unit) => may(ctx, permissions['return:read'], unit));
    return {
      period,
      cutOff,
      verifiedOn,
      light,
      standing,
      done,
      outputs,
      notVerified,
      group: decided?.group ?? proposed,
      proposedGroup: proposed,
      decided: tells ? (decided ?? null) : null,
    };
  }

  @FieldResolver(() => Boolean)
  viewerCanDecideGroup(@Root() { unitIds }: Commitment, @Ctx() ctx: Context): boolean {
    const isOwn = ctx.caller.grants.some(({ unit }) => unit !== null && unitIds.includes(unit));
    return !isOwn && may(ctx, permissions['group:decide'], unitIds[0]!);
  }

  @Mutation(() => Commitment, {
    description: 'Another group for a period than the light proposes; it ends with the period.',
  })
  decideGroup(
    @Arg('commitment', () => ID) commitment: string,
    @Arg('period', () => ID) period: string,
    @Arg('revision', () => Int, { description: 'Of the decision that was seen; 0 where there was none.' })
    revision: number,
    @Arg('group', () => GroupEnum) group: Group,
    @Arg('reason', () => String) reason: string,
    @Arg('approver', () => String) approver: string,
    @Ctx() ctx: Context,
  ): Promise<Commitment> {
    return decideGroup(ctx, { commitment, period, revision, group, reason, approver });
  }
}
