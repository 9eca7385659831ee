import { DateScalar, DecimalScalar } from '@minsheng/kernel';
import type { CalendarDate, Decimal } from '@minsheng/kernel/domain';
import { Field, Int, ObjectType, registerEnumType } from 'type-graphql';
import { Township } from '../catalogue/township.entity.ts';
import type { CommitmentProgress as Progress } from './commitment.rules.ts';
import { type Light, LIGHTS, type Standing } from './light.rules.ts';
import type { Reading as ReadingFacts } from './reading.rules.ts';

// The rules own the words; GraphQL gets its enums from them.
const LightEnum = Object.fromEntries(Object.values(LIGHTS).map((light) => [light, light])) as Record<
  Light,
  Light
>;
const StandingEnum = Object.fromEntries(Object.keys(LIGHTS).map((it) => [it, it])) as Record<
  Standing,
  Standing
>;
registerEnumType(LightEnum, { name: 'Light' });
registerEnumType(StandingEnum, {
  name: 'Standing',
  description: 'The word beside the light (domain.md section 2).',
});

const inUnit = { nullable: true, description: "In the indicator's unit." };

@ObjectType({
  simpleResolvers: true,
  description: 'The ledger figure (台账数) on a business day, and what it means.',
})
export class Reading implements ReadingFacts {
  @Field(() => DateScalar)
  asOf!: CalendarDate;

  @Field(() => DecimalScalar, inUnit)
  value!: Decimal | null;

  @Field(() => DecimalScalar, { nullable: true })
  numerator!: Decimal | null;

  @Field(() => DecimalScalar, { nullable: true })
  denominator!: Decimal | null;

  @Field(() => DecimalScalar, {
    nullable: true,
    description: '0 to 100, cut to two places: 99.996 is not 100.',
  })
  completion!: Decimal | null;

  @Field(() => DecimalScalar, {
    nullable: true,
    description: 'Plan value for the day; null where there is no plan.',
  })
  planned!: Decimal | null;

  @Field(() => DecimalScalar, {
    nullable: true,
    description: 'Completion minus planned completion, percentage points.',
  })
  deviation!: Decimal | null;

  @Field(() => LightEnum)
  light!: Light;

  @Field(() => StandingEnum)
  standing!: Standing;

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

@ObjectType({ simpleResolvers: true })
export class TownshipFigure {
  @Field(() => Township)
  township!: Township;

  @Field(() => DecimalScalar, { nullable: true })
  value!: Decimal | null;

  @Field(() => DecimalScalar, { nullable: true })
  numerator!: Decimal | null;

  @Field(() => DecimalScalar, { nullable: true })
  denominator!: Decimal | null;
}
