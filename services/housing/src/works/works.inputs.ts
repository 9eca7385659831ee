import { DateScalar, DecimalScalar, RecordFilter } from '@minsheng/kernel';
import type { CalendarDate, Decimal } from '@minsheng/kernel/domain';
import { Field, ID, InputType, Int } from 'type-graphql';
import { WorksKind, WorksStage } from './works.entity.ts';

@InputType()
export class RecordWorksInput {
  @Field(() => WorksKind)
  kind!: WorksKind;

  @Field(() => String)
  name!: string;

  @Field(() => ID, { nullable: true, description: 'Null where it lies in several townships.' })
  township?: string | null;

  @Field(() => String, { nullable: true })
  contractNumber?: string | null;

  @Field(() => String, { nullable: true })
  contractor?: string | null;

  @Field(() => DecimalScalar, { nullable: true, description: 'Yuan.' })
  contractSum?: Decimal | null;

  @Field(() => DecimalScalar, { nullable: true, description: 'Yuan; left out: nothing yet.' })
  allocated?: Decimal | null;

  @Field(() => DecimalScalar, { nullable: true, description: 'Yuan; left out: nothing yet.' })
  paid?: Decimal | null;

  @Field(() => Int, { nullable: true })
  peopleReached?: number | null;

  @Field(() => DateScalar)
  plannedStart!: CalendarDate;

  @Field(() => DateScalar)
  plannedEnd!: CalendarDate;

  @Field(() => DateScalar, { description: 'The day on which preparation began: its first stage.' })
  preparedOn!: CalendarDate;

  @Field(() => String, { nullable: true })
  note?: string | null;
}

@InputType({
  description: 'What is left out stays as it is; the kind never changes, the stage by moveWorks.',
})
export class AmendWorksInput {
  @Field(() => String, { nullable: true })
  name?: string | null;

  @Field(() => ID, { nullable: true })
  township?: string | null;

  @Field(() => String, { nullable: true })
  contractNumber?: string | null;

  @Field(() => String, { nullable: true })
  contractor?: string | null;

  @Field(() => DecimalScalar, { nullable: true })
  contractSum?: Decimal | null;

  @Field(() => DecimalScalar, { nullable: true })
  allocated?: Decimal | null;

  @Field(() => DecimalScalar, { nullable: true })
  paid?: Decimal | null;

  @Field(() => Int, { nullable: true })
  peopleReached?: number | null;

  @Field(() => DateScalar, { nullable: true })
  plannedStart?: CalendarDate | null;

  @Field(() => DateScalar, { nullable: true })
  plannedEnd?: CalendarDate | null;

  @Field(() => String, { nullable: true })
  note?: string | null;
}

@InputType()
export class MoveWorksInput {
  @Field(() => WorksStage)
  stage!: WorksStage;

  @Field(() => DateScalar, { description: 'The day on which it was reached.' })
  day!: CalendarDate;

  @Field(() => String, {
    nullable: true,
    description: 'Needed for a correction: back to a stage, or another day for the present one.',
  })
  reason?: string | null;
}

@InputType()
export class WorksFilter extends RecordFilter {
  @Field(() => WorksKind, { nullable: true })
  kind?: WorksKind | null;

  @Field(() => WorksStage, { nullable: true })
  stage?: WorksStage | null;
}
