import { DateScalar, DecimalScalar } from '@minsheng/kernel';
import type { CalendarDate, Decimal } from '@minsheng/kernel/domain';
import { Field, Int, ObjectType, registerEnumType } from 'type-graphql';
import type { CommitmentProgress as Progress } from './commitment.rules.ts';
import type { Concern } from './late.rules.ts';
import { type Light, LIGHTS, type Standing } from './light.rules.ts';
import type { DatedReading } from './readings.ts';

// The rules own the words; GraphQL gets its enums from them.
export const LightEnum = Object.fromEntries(Object.values(LIGHTS).map((light) => [light, light])) as Record<
  Light,
  Light
>;
export const StandingEnum = Object.fromEntries(Object.keys(LIGHTS).map((it) => [it, it])) as Record<
  Standing,
  Standing
>;
const ConcernEnum = {
  LATE_FORECAST: 'LATE_FORECAST',
  MISSED_NODE: 'MISSED_NODE',
  STANDSTILL: 'STANDSTILL',
} as const satisfies Record<Concern, Concern>;
registerEnumType(LightEnum, { name: 'Light' });
registerEnumType(StandingEnum, {
  name: 'Standing',
  description: 'The word beside the light (domain.md section 2).',
});
registerEnumType(ConcernEnum, {
  name: 'Concern',
  description:
    'What is late, or keeps the end from being told: projected beyond the deadline; a node passed unmet; nothing moved for 30 days.',
});

@ObjectType({
  simpleResolvers: true,
  description: 'The ledger figure (台账数) on a business day, and what it means.',
})
export class Reading implements DatedReading {
  @Field(() => DateScalar)
  asOf!: CalendarDate;

  @Field(() => Boolean, {
    description: 'The day lies ahead (预测): what is known today, against the plan of then.',
  })
  predicted!: boolean;

  @Field(() => DateScalar, {
    nullable: true,
    description:
      '截至: last covered day of a figure fed by periods, on which it is judged, or of the quarter last judged; null for records.',
  })
  coveredTo!: CalendarDate | null;

  @Field(() => DecimalScalar, {
    nullable: true,
    description:
      "In the indicator's unit, exact except for quotients. CONTINUOUS: 1 where the last judged quarter is on track, else 0; null before any was judged.",
  })
  value!: Decimal | null;

  @Field(() => DecimalScalar, {
    nullable: true,
    description:
      'The value as it is printed: two places, rounded half up, but never lifted over its pass mark. Null for CONTINUOUS, whose judgement is said in words.',
  })
  shown!: Decimal | null;

  @Field(() => DecimalScalar, { nullable: true })
  numerator!: Decimal | null;

  @Field(() => DecimalScalar, { nullable: true })
  denominator!: Decimal | null;

  @Field(() => DecimalScalar, {
    nullable: true,
    description:
      'Percent of the target, not capped; two places, never lifted over the pass mark: 99.996 is not 100.',
  })
  completion!: Decimal | null;

  @Field(() => DecimalScalar, {
    nullable: true,
    description: 'Plan value for the day; null where there is no plan.',
  })
  planned!: Decimal | null;

  @Field(() => Boolean, {
    description: 'No nodes were filed: time alone says what is expected (按时间进度).',
  })
  byTime!: boolean;

  @Field(() => DecimalScalar, {
    nullable: true,
    description: 'Completion minus planned completion, percentage points.',
  })
  deviation!: Decimal | null;

  @Field(() => LightEnum)
  light!: Light;

  @Field(() => StandingEnum)
  standing!: Standing;

  @Field(() => [ConcernEnum])
  concerns!: readonly Concern[];

  @Field(() => DateScalar, { nullable: true, description: 'The earliest node whose day has passed unmet.' })
  missedNodeOn!: CalendarDate | null;

  @Field(() => DateScalar, {
    nullable: true,
    description:
      'Day on which the target is reached at the pace of the last 30 days; null for totals of periods, which have no pace.',
  })
  forecastOn!: CalendarDate | null;

  @Field(() => DecimalScalar, { nullable: true, description: 'Still missing to the target (尚差).' })
  remaining!: Decimal | null;

  @Field(() => DecimalScalar, {
    nullable: true,
    description: 'Needed each week until the deadline (周均需完成).',
  })
  weeklyPace!: Decimal | null;

  @Field(() => Boolean, { description: 'Above an exact target (超额).' })
  exceeded!: boolean;

  @Field(() => DecimalScalar, {
    nullable: true,
    description: "STOCK only: what stood on 31 December before, in the indicator's unit.",
  })
  opening!: Decimal | null;

  @Field(() => Int, { nullable: true, description: 'DAILY_AVERAGE only: elapsed days without a return.' })
  daysMissing!: number | null;

  @Field(() => Int, { nullable: true, description: 'DAILY_AVERAGE only: days with a return.' })
  daysCovered!: number | null;

  @Field(() => DecimalScalar, {
    nullable: true,
    description:
      'DAILY_AVERAGE only: average over the days with a return, beside the rule’s over elapsed days.',
  })
  coveredAverage!: Decimal | null;
}

@ObjectType({
  simpleResolvers: true,
  description: 'A commitment has no percentage: its worst output light, and how many outputs are done.',
})
export class CommitmentProgress implements Progress {
  @Field(() => LightEnum)
  light!: Light;

  @Field(() => StandingEnum)
  standing!: Standing;

  @Field(() => Int)
  done!: number;

  @Field(() => Int)
  outputs!: number;

  @Field(() => Int, { description: 'Outputs that nothing feeds (未接入).' })
  notConnected!: number;

  @Field(() => Int, { description: 'Outputs of which nothing was returned (未报送).' })
  notReturned!: number;

  @Field(() => DateScalar, { nullable: true })
  forecastOn!: CalendarDate | null;
}

@ObjectType({ simpleResolvers: true })
export class TrendPoint {
  @Field(() => DateScalar)
  day!: CalendarDate;

  @Field(() => DecimalScalar)
  value!: Decimal;

  @Field(() => DecimalScalar, { nullable: true })
  planned!: Decimal | null;
}
