import { type Context, DateScalar } from '@minsheng/kernel';
import type { CalendarDate } from '@minsheng/kernel/domain';
import { Args, ArgsType, Ctx, Field, FieldResolver, Resolver, Root } from 'type-graphql';
import { Commitment } from '../catalogue/commitment.entity.ts';
import { Indicator } from '../catalogue/indicator.entity.ts';
import { type Moment, findReading, getByTownship, getProgress, getTrend } from './progress.queries.ts';
import { CommitmentProgress, Reading, TownshipFigure, TrendPoint } from './progress.types.ts';

@ArgsType()
class MomentArgs {
  @Field(() => DateScalar, { nullable: true, description: 'Business day; today where left out.' })
  asOf?: CalendarDate | null;

  @Field(() => DateScalar, {
    nullable: true,
    description: 'As known at the end of this day; as known now where left out.',
  })
  knownOn?: CalendarDate | null;
}

@Resolver(() => Commitment)
export class CommitmentProgressResolver {
  @FieldResolver(() => CommitmentProgress)
  progress(
    @Root() { id }: Commitment,
    @Args(() => MomentArgs) args: MomentArgs,
    @Ctx() ctx: Context,
  ): Promise<CommitmentProgress> {
    return getProgress(ctx, id, momentOf(args, ctx));
  }
}

@Resolver(() => Indicator)
export class ReadingResolver {
  @FieldResolver(() => Reading, { nullable: true, description: 'Null where nothing is bound (未接入).' })
  reading(
    @Root() indicator: Indicator,
    @Args(() => MomentArgs) args: MomentArgs,
    @Ctx() ctx: Context,
  ): Promise<Reading | undefined> {
    return findReading(ctx, indicator, momentOf(args, ctx));
  }

  @FieldResolver(() => [TrendPoint], {
    description: 'Running figure week by week up to the day; empty where nothing is bound.',
  })
  trend(
    @Root() indicator: Indicator,
    @Args(() => MomentArgs) args: MomentArgs,
    @Ctx() ctx: Context,
  ): Promise<readonly TrendPoint[]> {
    return getTrend(ctx, indicator, momentOf(args, ctx));
  }

  @FieldResolver(() => [TownshipFigure], { description: 'Figure by township; empty where nothing is bound.' })
  byTownship(
    @Root() indicator: Indicator,
    @Args(() => MomentArgs) args: MomentArgs,
    @Ctx() ctx: Context,
  ): Promise<readonly TownshipFigure[]> {
    return getByTownship(ctx, indicator, momentOf(args, ctx));
  }
}

function momentOf({ asOf, knownOn }: MomentArgs, { clock }: Context): Moment {
  return { asOf: asOf ?? clock.today(), knownOn: knownOn ?? null };
}
