import { type Context, Refusal, reachOfKind, withinReach } from '@minsheng/kernel';
import { type CalendarDate, daysBetween } from '@minsheng/kernel/domain';
import { Dissuasion } from './dissuasion.entity.ts';
import { dissuasionKind } from './dissuasion.kind.ts';
import { missingDays } from './dissuasion.rules.ts';

const MOST_DAYS = 366;

/**
 * Elapsed days of a span for which the caller finds no standing return. FORBIDDEN for whoever may not read returns;
 * refuses a span of more than a year.
 */
export async function findMissingDays(
  ctx: Context,
  from: CalendarDate,
  to: CalendarDate,
): Promise<readonly CalendarDate[]> {
  const reach = await reachOfKind(ctx, dissuasionKind, 'read');
  if (daysBetween(from, to) >= MOST_DAYS)
    throw new Refusal('SPAN_TOO_LONG', { field: 'to', most: MOST_DAYS });
  const returns = await ctx.em.find(
    Dissuasion,
    { $and: [withinReach(reach), { voidedOn: null, day: { $gte: from, $lte: to } }] },
    { disableIdentityMap: true },
  );
  return missingDays(from, to, new Set(returns.map(({ day }) => day)), ctx.clock.today());
}
