import { assertMayAnywhere, type Context, may } from '@minsheng/kernel';
import { Arg, Ctx, FieldResolver, ID, Int, Mutation, Query, Resolver, Root } from 'type-graphql';
import { permissions } from '../permissions.ts';
import { lockPeriod } from '../return/checking.actions.ts';
import { ReportingPeriod } from './period.entity.ts';
import { isOver } from './period.rules.ts';

@Resolver(() => ReportingPeriod)
export class PeriodResolver {
  @Query(() => [ReportingPeriod], { description: 'Periods of a year by their cut-off.' })
  reportingPeriods(@Arg('year', () => Int) year: number, @Ctx() ctx: Context): Promise<ReportingPeriod[]> {
    assertMayAnywhere(ctx, permissions['catalogue:read']);
    return ctx.em.find(ReportingPeriod, { year }, { orderBy: { cutOff: 'asc', dueOn: 'asc', code: 'asc' } });
  }

  @FieldResolver(() => Boolean, { description: 'Whether its last day is over: returns can be frozen.' })
  isOver(@Root() period: ReportingPeriod, @Ctx() { clock }: Context): boolean {
    return isOver(period, clock.today());
  }

  @FieldResolver(() => Boolean)
  viewerCanLock(@Root() { unitId, lockedOn }: ReportingPeriod, @Ctx() ctx: Context): boolean {
    return lockedOn === null && may(ctx, permissions['return:lock'], unitId);
  }

  @Mutation(() => ReportingPeriod, {
    description: 'Nothing is handed in for it any more; one indicator of one unit can be reopened.',
  })
  lockReportingPeriod(@Arg('id', () => ID) id: string, @Ctx() ctx: Context): Promise<ReportingPeriod> {
    return lockPeriod(ctx, id);
  }
}
