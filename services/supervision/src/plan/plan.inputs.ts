import { DateScalar, DecimalScalar } from '@minsheng/kernel';
import type { CalendarDate, Decimal } from '@minsheng/kernel/domain';
import { Field, ID, InputType, Int } from 'type-graphql';
import { QuarterStanding } from './quarter-judgement.entity.ts';

@InputType({ description: 'A cumulative value promised for a day.' })
export class PlanNodeInput {
  @Field(() => DateScalar)
  day!: CalendarDate;

  @Field(() => DecimalScalar, { description: "In the indicator's unit, opening balance included." })
  value!: Decimal;
}

@InputType()
export class PlanQuarterInput {
  @Field(() => DateScalar, { description: "The quarter's last day." })
  day!: CalendarDate;

  @Field(() => String, { description: 'What is to be done in it.' })
  work!: string;
}

@InputType()
export class MilestoneInput {
  @Field(() => ID, { nullable: true, description: 'Of the step that it replaces; left out for a new one.' })
  id?: string | null;

  @Field(() => String)
  title!: string;

  @Field(() => String, { description: 'By what it will be accepted.' })
  standard!: string;

  @Field(() => DateScalar)
  due!: CalendarDate;
}

@InputType()
export class JudgeQuarterInput {
  @Field(() => ID)
  indicator!: string;

  @Field(() => DateScalar)
  quarterEnd!: CalendarDate;

  @Field(() => QuarterStanding)
  standing!: QuarterStanding;

  @Field(() => Int, { description: 'Of the judgement that was seen; 0 where there was none.' })
  revision!: number;

  @Field(() => String)
  grounds!: string;

  @Field(() => String, { nullable: true, description: 'Required to correct a judgement.' })
  reason?: string | null;
}
