import { type Context, DateScalar, may } from '@minsheng/kernel';
import type { CalendarDate } from '@minsheng/kernel/domain';
import { Arg, Args, Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import { Indicator } from '../catalogue/indicator.entity.ts';
import { permissions } from '../permissions.ts';
import { MomentArgs } from '../progress/moment-args.ts';
import { momentIn } from '../progress/moment.ts';
import { ReportedFigure, VerifiedFigure } from './return.types.ts';
import { findVerified } from './verified.ts';
import { reportedByKey } from './verified.loaders.ts';

@Resolver(() => Indicator)
export class VerifiedFigureResolver {
  @FieldResolver(() => VerifiedFigure, {
    nullable: true,
    description: '核定数 of the last cut-off on or before the day; null where none was verified.',
  })
  async verified(
    @Root() indicator: Indicator,
    @Args(() => MomentArgs) args: MomentArgs,
    @Ctx() ctx: Context,
  ): Promise<VerifiedFigure | undefined> {
    return findVerified(ctx, indicator, momentIn(indicator.year, args, ctx.clock.today()));
  }

  @FieldResolver(() => ReportedFigure, {
    nullable: true,
    description: '报送数 with what the ledger said; null for all but the owning unit and the office.',
  })
  async reported(
    @Root() indicator: Indicator,
    @Arg('asOf', () => DateScalar, { nullable: true }) asOf: CalendarDate | null | undefined,
    @Ctx() ctx: Context,
  ): Promise<ReportedFigure | undefined> {
    if (!may(ctx, permissions['return:read'], indicator.ownerId)) return undefined;
    const moment = momentIn(indicator.year, { asOf }, ctx.clock.today());
    const row = await ctx.load(reportedByKey, { indicatorId: indicator.id, asOf: moment.asOf });
    if (!row) return undefined;
    const { figures, ...rest } = row;
    return { ...rest, reported: figures.reported, ledger: figures.ledger };
  }
}
