import { type Context, DateScalar } from '@minsheng/kernel';
import type { CalendarDate } from '@minsheng/kernel/domain';
import { Args, ArgsType, Ctx, Field, FieldResolver, Resolver, Root } from 'type-graphql';
import { Commitment } from '../catalogue/commitment.entity.ts';
import { Indicator } from '../catalogue/indicator.entity.ts';
import { momentIn } from './moment.ts';
import { getByTownship, getProgress, getTrend } from './progress.queries.ts';
import { findReading } from './readings.ts';
import { CommitmentProgress, Reading, TownshipFigure, TrendPoint } from './progress.types.ts';

@ArgsType()
class MomentArgs {
  @Field(() => DateScalar, {
    nullable: true,
    description:
      "Business day, from the year's first to the end of the year after. Left out: today, or the day of knowledge where that is earlier.",
  })
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
  async progress(
    @Root() { id, year }: Commitment,
    @Args(() => MomentArgs) args: MomentArgs,
    @Ctx() ctx: Context,
  ): Promise<CommitmentProgress> {
    return getProgress(ctx, id, momentIn(year, args, ctx.clock.today()));
  }
}

@Resolver(() => Indicator)
export class ReadingResolver {
  @FieldResolver(() => Reading, {
    nullable: true,
    description: 'Null where nothing is bound, or, where the plan is all there is, none was filed (未接入).',
  })
  async reading(
    @Root() indicator: Indicator,
    @Args(() => MomentArgs) args: MomentArgs,
    @Ctx() ctx: Context,
  ): Promise<Reading | undefined> {
    return findReading(ctx, indicator, momentIn(indicator.year, args, ctx.clock.today()));
  }

  @FieldResolver(() => [TrendPoint], {
    description: 'Running figure week by week up to the day; empty where nothing is bound.',
  })
  async trend(
    @Root() indicator: Indicator,
    @Args(() => MomentArgs) args: MomentArgs,
    @Ctx() ctx: Context,
  ): Promise<readonly TrendPoint[]> {
    return getTrend(ctx, indicator, momentIn(indicator.year, args, ctx.clock.today()));
  }

  @FieldResolver(() => [TownshipFigure], {
    description:
      'Figure by township; empty where nothing is bound. Null: few people, outside the responsible units; quotients over a denominator of the whole county.',
  })
  async byTownship(
    @Root() indicator: Indicator,
    @Args(() => MomentArgs) args: MomentArgs,
    @Ctx() ctx: Context,
  ): Promise<readonly TownshipFigure[]> {
    return getByTownship(ctx, indicator, momentIn(indicator.year, args, ctx.clock.today()));
  }
}
