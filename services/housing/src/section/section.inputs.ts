import { DateScalar, DecimalScalar, RecordFilter } from '@minsheng/kernel';
import type { CalendarDate, Decimal } from '@minsheng/kernel/domain';
import { Field, ID, InputType } from 'type-graphql';
import { WorksKind } from '../works/works.entity.ts';

@InputType()
export class SectionAcceptanceInput {
  @Field(() => DateScalar)
  day!: CalendarDate;

  @Field(() => DecimalScalar)
  km!: Decimal;

  @Field(() => String)
  paper!: string;
}

@InputType({ description: 'A section and how far it has come; acceptances follow by acceptSection.' })
export class RecordSectionInput {
  @Field(() => ID)
  works!: string;

  @Field(() => ID)
  township!: string;

  @Field(() => String)
  name!: string;

  @Field(() => String, { nullable: true })
  stakes?: string | null;

  @Field(() => DecimalScalar)
  plannedKm!: Decimal;

  @Field(() => DecimalScalar, { nullable: true, description: 'Left out: nothing yet.' })
  startedKm?: Decimal | null;

  @Field(() => DecimalScalar, { nullable: true })
  baseCourseKm?: Decimal | null;

  @Field(() => DecimalScalar, { nullable: true })
  pavedKm?: Decimal | null;

  @Field(() => DateScalar, { nullable: true, description: 'Left out: today.' })
  progressOn?: CalendarDate | null;
}

@InputType({ description: 'What is left out stays as it is.' })
export class AmendSectionInput {
  @Field(() => ID, { nullable: true })
  township?: string | null;

  @Field(() => String, { nullable: true })
  name?: string | null;

  @Field(() => String, { nullable: true })
  stakes?: string | null;

  @Field(() => DecimalScalar, { nullable: true })
  plannedKm?: Decimal | null;

  @Field(() => DecimalScalar, { nullable: true })
  startedKm?: Decimal | null;

  @Field(() => DecimalScalar, { nullable: true })
  baseCourseKm?: Decimal | null;

  @Field(() => DecimalScalar, { nullable: true })
  pavedKm?: Decimal | null;

  @Field(() => DateScalar, { nullable: true, description: 'Left out: today.' })
  progressOn?: CalendarDate | null;

  @Field(() => [SectionAcceptanceInput], {
    nullable: true,
    description: 'All acceptances as they should be, to correct wrong ones; needs a reason.',
  })
  acceptances?: SectionAcceptanceInput[] | null;
}

@InputType()
export class SectionFilter extends RecordFilter {
  @Field(() => ID, { nullable: true })
  works?: string | null;

  @Field(() => WorksKind, { nullable: true })
  kind?: WorksKind | null;
}
