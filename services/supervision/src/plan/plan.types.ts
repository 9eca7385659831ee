import { DateScalar, DecimalScalar } from '@minsheng/kernel';
import type { CalendarDate } from '@minsheng/kernel/domain';
import { Field, ID, Int, ObjectType, registerEnumType } from 'type-graphql';
import type { PlanForm } from './filing.rules.ts';
import { QuarterStanding } from './quarter-judgement.entity.ts';

// The rules own the words; GraphQL gets its enum from them.
export const PlanFormEnum = {
  NODES: 'NODES',
  QUARTERS: 'QUARTERS',
  MILESTONES: 'MILESTONES',
  NONE: 'NONE',
} as const satisfies { readonly [Form in PlanForm]: Form };
registerEnumType(PlanFormEnum, {
  name: 'PlanForm',
  description: 'As what the plan of an indicator is filed; NONE where it is measured without one.',
});

@ObjectType({
  simpleResolvers: true,
  description: "A revision of a unit's plan for an indicator (工作方案).",
})
export class PlanFiling {
  @Field(() => Int, { description: '1 for the first filing; then one more each time.' })
  revision!: number;

  @Field(() => DateScalar)
  filedOn!: CalendarDate;

  @Field(() => String)
  filedBy!: string;

  @Field(() => String, { nullable: true, description: 'Why the revision before it was changed.' })
  reason!: string | null;
}

@ObjectType({
  simpleResolvers: true,
  description: 'What was promised for a day: a cumulative value, or the work of a quarter.',
})
export class PlannedNode {
  @Field(() => DateScalar, { description: 'For continuous work the last day of a quarter.' })
  day!: CalendarDate;

  @Field(() => DecimalScalar, { nullable: true, description: 'Null for continuous work.' })
  value!: string | null;

  @Field(() => String, { nullable: true, description: 'Continuous work only.' })
  work!: string | null;
}

@ObjectType({ simpleResolvers: true, description: 'A step of a deliverable, with its acceptance.' })
export class Milestone {
  @Field(() => ID)
  id!: string;

  @Field(() => String)
  title!: string;

  @Field(() => String)
  standard!: string;

  @Field(() => DateScalar)
  due!: CalendarDate;

  @Field(() => Int, {
    description: 'Of its acceptance, to be named when it is withdrawn; 0 where it is not accepted.',
  })
  acceptanceRevision!: number;

  @Field(() => DateScalar, { nullable: true })
  acceptedOn!: CalendarDate | null;

  @Field(() => String, { nullable: true })
  acceptedBy!: string | null;

  @Field(() => String, { nullable: true })
  evidence!: string | null;
}

@ObjectType({ simpleResolvers: true, description: 'How the office judged a quarter of continuous work.' })
export class JudgedQuarter {
  @Field(() => DateScalar)
  quarterEnd!: CalendarDate;

  @Field(() => Int, { description: '1 for the first judgement of the quarter; then one more each time.' })
  revision!: number;

  @Field(() => QuarterStanding)
  standing!: QuarterStanding;

  @Field(() => String)
  grounds!: string;

  @Field(() => DateScalar)
  judgedOn!: CalendarDate;

  @Field(() => String)
  judgedBy!: string;

  @Field(() => String, { nullable: true, description: 'Why an earlier judgement was corrected.' })
  reason!: string | null;
}
