import { DateScalar, DecimalScalar } from '@minsheng/kernel';
import type { CalendarDate } from '@minsheng/kernel/domain';
import { Field, ID, Int, ObjectType } from 'type-graphql';
import { Commitment } from '../catalogue/commitment.entity.ts';
import { Unit } from '../catalogue/unit.entity.ts';
import { LandEnum, PostEnum } from './work-plan.inputs.ts';
import type { LandState, Post } from './work-plan.rules.ts';

@ObjectType({ simpleResolvers: true })
export class PlanUpkeep {
  @Field(() => String)
  unit!: string;

  @Field(() => String)
  person!: string;

  @Field(() => DecimalScalar, { description: 'A year, in 万元.' })
  money!: string;
}

@ObjectType({
  simpleResolvers: true,
  description: 'Of operation and maintenance, so many months after acceptance.',
})
export class PlanUpkeepCheck {
  @Field(() => Int)
  months!: number;

  @Field(() => DateScalar)
  dueOn!: CalendarDate;

  @Field(() => DateScalar, { nullable: true })
  checkedOn!: CalendarDate | null;

  @Field(() => String, { nullable: true })
  finding!: string | null;
}

@ObjectType({ simpleResolvers: true, description: '具体项目' })
export class PlanProject {
  @Field(() => ID)
  id!: string;

  @Field(() => String)
  title!: string;

  @Field(() => String)
  scope!: string;

  @Field(() => DateScalar)
  startsOn!: CalendarDate;

  @Field(() => DateScalar)
  deadline!: CalendarDate;

  @Field(() => String)
  standard!: string;

  @Field(() => LandEnum, { nullable: true, description: 'Null where it is no works.' })
  land!: LandState | null;

  @Field(() => PlanUpkeep, { nullable: true })
  upkeep!: PlanUpkeep | null;

  @Field(() => DateScalar, { nullable: true })
  acceptedOn!: CalendarDate | null;

  @Field(() => String, { nullable: true })
  evidence!: string | null;

  @Field(() => [PlanUpkeepCheck], { description: 'Empty until it is accepted.' })
  checks!: readonly PlanUpkeepCheck[];
}

@ObjectType({ simpleResolvers: true, description: 'By the end of a quarter, since the year began; in 万元.' })
export class FundQuarter {
  @Field(() => DateScalar)
  quarterEnd!: CalendarDate;

  @Field(() => DecimalScalar)
  allocated!: string;

  @Field(() => DecimalScalar)
  paid!: string;
}

@ObjectType({ simpleResolvers: true })
export class PlanSource {
  @Field(() => ID)
  id!: string;

  @Field(() => String)
  name!: string;

  @Field(() => DecimalScalar, { description: 'In 万元.' })
  amount!: string;

  @Field(() => [FundQuarter])
  quarters!: readonly FundQuarter[];
}

@ObjectType({
  simpleResolvers: true,
  description: 'Sums over all sources, exact; in 万元, by the last quarter reported of each.',
})
export class PlanFunds {
  @Field(() => Boolean, { description: 'False: 不涉及资金.' })
  needed!: boolean;

  @Field(() => [PlanSource])
  sources!: readonly PlanSource[];

  @Field(() => DecimalScalar)
  planned!: string;

  @Field(() => DecimalScalar)
  allocated!: string;

  @Field(() => DecimalScalar)
  paid!: string;
}

@ObjectType({ simpleResolvers: true })
export class PlanPerson {
  @Field(() => PostEnum)
  post!: Post;

  @Field(() => String)
  name!: string;

  @Field(() => String)
  title!: string;

  @Field(() => String, {
    nullable: true,
    description: 'For the unit itself and the office; null for all others.',
  })
  phone!: string | null;

  @Field(() => DateScalar)
  fromOn!: CalendarDate;

  @Field(() => DateScalar, {
    nullable: true,
    description: 'When a successor took over; null for who fills it now.',
  })
  untilOn!: CalendarDate | null;
}

@ObjectType({ simpleResolvers: true, description: 'What the plan lacks, in words.' })
export class PlanGap {
  @Field(() => String)
  code!: string;

  @Field(() => String)
  text!: string;
}

@ObjectType({ simpleResolvers: true })
export class PlanDecision {
  @Field(() => String)
  number!: string;

  @Field(() => DateScalar)
  decidedOn!: CalendarDate;
}

@ObjectType({ simpleResolvers: true, description: "A unit's plan for a commitment (工作方案)." })
export class UnitPlan {
  @Field(() => ID)
  id!: string;

  @Field(() => Commitment)
  commitment!: Commitment;

  @Field(() => Unit)
  unit!: Unit;

  @Field(() => Boolean, { description: 'Whether it leads (牵头).' })
  leads!: boolean;

  @Field(() => Int, { description: '0 where none was filed; then one more each time.' })
  revision!: number;

  @Field(() => DateScalar, { nullable: true })
  filedOn!: CalendarDate | null;

  @Field(() => String, { nullable: true })
  filedBy!: string | null;

  @Field(() => String, { nullable: true })
  reason!: string | null;

  @Field(() => PlanDecision, { nullable: true })
  decision!: PlanDecision | null;

  @Field(() => [PlanProject])
  projects!: readonly PlanProject[];

  @Field(() => PlanFunds)
  funds!: PlanFunds;

  @Field(() => [PlanPerson], { description: 'By post, who fills it now first.' })
  people!: readonly PlanPerson[];

  @Field(() => [PlanGap], { description: 'Empty where the plan is complete.' })
  missing!: readonly PlanGap[];

  @Field(() => DateScalar, { description: 'By when it is to be complete.' })
  dueOn!: CalendarDate;

  @Field(() => Boolean)
  viewerCanFile!: boolean;

  @Field(() => Boolean)
  viewerCanAccept!: boolean;
}
