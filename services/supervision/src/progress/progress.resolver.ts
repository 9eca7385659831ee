import { type Context, DateScalar } from '@minsheng/kernel';
import type { CalendarDate } from '@minsheng/kernel/domain';
import { Args, Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import { bindingsById } from '../catalogue/catalogue.loaders.ts';
import { Commitment } from '../catalogue/commitment.entity.ts';
import { Indicator } from '../catalogue/indicator.entity.ts';
import { MomentArgs } from './moment-args.ts';
import { momentIn } from './moment.ts';
import { getProgress, getTrend } from './progress.queries.ts';
import { findReading } from './readings.ts';
import { seesParts } from './who-sees.ts';
import { CommitmentProgress, Reading, TrendPoint } from './progress.types.ts';
import { findTownships, getByTownship } from './township.queries.ts';
import { TownshipFigure, TownshipTable } from './township.types.ts';

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
    const reading = await findReading(ctx, indicator, momentIn(indicator.year, args, ctx.clock.today()));
    const sees = seesParts(ctx, indicator, await ctx.load(bindingsById, indicator.id));
    return reading && !sees ? { ...reading, numerator: null, denominator: null } : reading;
  }

  @FieldResolver(() => DateScalar, {
    nullable: true,
    description:
      'Last day that records or returns cover: of what comes by periods the figure is of that day.',
  })
  async coveredTo(
    @Root() indicator: Indicator,
    @Args(() => MomentArgs) args: MomentArgs,
    @Ctx() ctx: Context,
  ): Promise<CalendarDate | null> {
    const moment = momentIn(indicator.year, args, ctx.clock.today());
    return (await findReading(ctx, indicator, moment))?.coveredTo ?? null;
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

  @FieldResolver(() => TownshipTable, {
    nullable: true,
    description:
      'Figures by township; null where nothing is bound. Of measures that count people, whoever may not see their records is told the release of the last month that was closed on the day; null values are not told, or quotients over a denominator of the whole county.',
  })
  async townships(
    @Root() indicator: Indicator,
    @Args(() => MomentArgs) args: MomentArgs,
    @Ctx() ctx: Context,
  ): Promise<TownshipTable | undefined> {
    return findTownships(ctx, indicator, momentIn(indicator.year, args, ctx.clock.today()));
  }

  @FieldResolver(() => [TownshipFigure], {
    deprecationReason: 'Use townships, which lists every township and says of which day its number is.',
    description: 'Figure of each township that has one; empty where nothing is bound.',
  })
  async byTownship(
    @Root() indicator: Indicator,
    @Args(() => MomentArgs) args: MomentArgs,
    @Ctx() ctx: Context,
  ): Promise<readonly TownshipFigure[]> {
    return getByTownship(ctx, indicator, momentIn(indicator.year, args, ctx.clock.today()));
  }
}
