import { type Context, DateScalar, DecimalScalar, boundCommitments } from '@minsheng/kernel';
import { type CalendarDate, type Decimal, firstDayOf, yearOf } from '@minsheng/kernel/domain';
import { Field, Int, ObjectType } from 'type-graphql';
import { dailyFigures } from '../dissuasion/daily.rules.ts';
import { Dissuasion } from '../dissuasion/dissuasion.entity.ts';
import { dissuasionKind } from '../dissuasion/dissuasion.kind.ts';

/** Days without a return that are named; all of them are counted. */
const NAMED = 3;

@ObjectType({ description: 'A day of the daily returns.' })
export class DissuasionDay {
  @Field(() => DateScalar)
  day!: CalendarDate;

  @Field(() => Int, { nullable: true, description: 'Null: no return. A zero is one.' })
  count!: number | null;
}

@ObjectType({ description: 'Daily returns of the business year to date.' })
export class DissuasionSummary {
  @Field(() => DecimalScalar)
  total!: Decimal;

  @Field(() => Int)
  daysReported!: number;

  @Field(() => Int, { description: 'Elapsed days without a return.' })
  daysMissing!: number;

  @Field(() => [DateScalar], { description: 'The last of them, latest first.' })
  lastMissing!: CalendarDate[];

  @Field(() => DecimalScalar, {
    nullable: true,
    description: 'Total ÷ elapsed days, cut to two places; null where there is no return at all.',
  })
  average!: Decimal | null;

  @Field(() => [DissuasionDay], { description: 'The last week, latest day first.' })
  lastDays!: DissuasionDay[];

  @Field(() => DecimalScalar)
  thisMonth!: Decimal;
}

/** Summaries by commitment, null where no daily return feeds it. One query. */
export async function dissuasionSummaries(
  ctx: Context,
  commitmentIds: readonly string[],
): Promise<readonly (DissuasionSummary | null)[]> {
  const bound = new Set(
    boundCommitments(ctx, dissuasionKind, commitmentIds).map(({ commitment }) => commitment),
  );
  if (bound.size === 0) return commitmentIds.map(() => null);
  const { missing, lastDays, ...figures } = await yearToDate(ctx);
  const summary: DissuasionSummary = {
    ...figures,
    daysMissing: missing.length,
    lastMissing: missing.slice(-NAMED).toReversed(),
    lastDays: [...lastDays],
  };
  return commitmentIds.map((id) => (bound.has(id) ? summary : null));
}

async function yearToDate(ctx: Context) {
  const today = ctx.clock.today();
  const returns = await ctx.em.find(
    Dissuasion,
    { voidedOn: null, day: { $gte: firstDayOf(yearOf(today)), $lte: today } },
    { disableIdentityMap: true },
  );
  return dailyFigures(returns, today);
}
