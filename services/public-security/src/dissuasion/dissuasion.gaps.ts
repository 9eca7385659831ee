import {
  type Context,
  DateScalar,
  Refusal,
  condition,
  equals,
  loadRecords,
  reachOfKind,
  withinUnits,
} from '@minsheng/kernel';
import { type CalendarDate, daysBetween } from '@minsheng/kernel/domain';
import { Arg, Ctx, Query, Resolver } from 'type-graphql';
import { missingDays } from './dissuasion.rules.ts';
import { dissuasion } from './dissuasion.ts';

const MOST_DAYS = 366;

/**
 * Elapsed days of a span for which the caller finds no standing return. FORBIDDEN for whoever may not read returns;
 * refuses a span of more than a year.
 */
async function findMissingDays(
  ctx: Context,
  from: CalendarDate,
  to: CalendarDate,
): Promise<readonly CalendarDate[]> {
  const reach = await reachOfKind(ctx, dissuasion, 'read');
  if (daysBetween(from, to) >= MOST_DAYS)
    throw new Refusal('SPAN_TOO_LONG', { field: 'to', most: MOST_DAYS });
  const span = condition('r.day between ? and ?', from, to);
  const returns = await loadRecords(ctx.em, dissuasion, [
    ...withinUnits(reach),
    equals('voided_on', null),
    span,
  ]);
  return missingDays(from, to, new Set(returns.map(({ day }) => day)), ctx.clock.today());
}

@Resolver()
export class DissuasionGaps {
  @Query(() => [DateScalar], {
    nullable: true,
    description:
      'Days of the span before today without a standing return, the first one first: gaps, not zeros.',
  })
  async missingDissuasionDays(
    @Arg('from', () => DateScalar) from: CalendarDate,
    @Arg('to', () => DateScalar) to: CalendarDate,
    @Ctx() ctx: Context,
  ): Promise<CalendarDate[]> {
    return [...(await findMissingDays(ctx, from, to))];
  }
}
