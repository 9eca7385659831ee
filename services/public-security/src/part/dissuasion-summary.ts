import {
  type Context,
  DateScalar,
  DecimalScalar,
  boundCommitments,
  condition,
  equals,
  loadRecords,
} from '@minsheng/kernel';
import { type CalendarDate, type Decimal, firstDayOf, lastDayOf } from '@minsheng/kernel/domain';
import { Field, Int, ObjectType } from 'type-graphql';
import { type DailyFigures, dailyFigures } from '../dissuasion/daily.rules.ts';
import { type Dissuasion, dissuasion } from '../dissuasion/dissuasion.ts';

/** Days without a return that are named; all of them are counted. */
const NAMED = 3;

@ObjectType({ description: 'A day of the daily returns.' })
export class DissuasionDay {
  @Field(() => DateScalar)
  day!: CalendarDate;

  @Field(() => Int, { nullable: true, description: 'Null: no return. A zero is one.' })
  count!: number | null;
}

@ObjectType({ description: "Daily returns of the commitment's year to date." })
export class DissuasionSummary {
  @Field(() => DecimalScalar)
  total!: Decimal;

  @Field(() => Int)
  daysReported!: number;

  @Field(() => Int, {
    description: 'Elapsed days without a return. The day itself is none: its return may still come.',
  })
  daysMissing!: number;

  @Field(() => [DateScalar], { description: 'The last of them, latest first.' })
  lastMissing!: CalendarDate[];

  @Field(() => DecimalScalar, {
    nullable: true,
    description:
      'Total ÷ elapsed days (today among them once it was returned), to two places; null where there is no return.',
  })
  average!: Decimal | null;

  @Field(() => [DissuasionDay], { description: 'The last week of it, latest day first.' })
  lastDays!: DissuasionDay[];

  @Field(() => DecimalScalar)
  thisMonth!: Decimal;
}

/** Summaries by commitment, null where no daily return feeds it. One query. */
export async function dissuasionSummaries(
  ctx: Context,
  commitmentIds: readonly string[],
): Promise<readonly (DissuasionSummary | null)[]> {
  const today = ctx.clock.today();
  const years = new Map(
    boundCommitments(ctx, dissuasion, commitmentIds).map(({ commitment, year }) => [commitment, year]),
  );
  if (years.size === 0) return commitmentIds.map(() => null);
  const returns = await findReturns(ctx, [...years.values()]);
  const summaries = new Map(
    [...new Set(years.values())].map((year) => [year, summaryOf(dailyFigures(returns, year, today))]),
  );
  return commitmentIds.map((id) => summaries.get(years.get(id)!) ?? null);
}

function findReturns(ctx: Context, years: readonly number[]): Promise<Dissuasion[]> {
  const [first, last] = [firstDayOf(Math.min(...years)), lastDayOf(Math.max(...years))];
  const span = condition('r.day between ? and ?', first, last);
  return loadRecords(ctx.em, dissuasion, [equals('voided_on', null), span]);
}

function summaryOf({ missing, lastDays, ...figures }: DailyFigures): DissuasionSummary {
  return {
    ...figures,
    daysMissing: missing.length,
    lastMissing: missing.slice(-NAMED).toReversed(),
    lastDays: [...lastDays],
  };
}
