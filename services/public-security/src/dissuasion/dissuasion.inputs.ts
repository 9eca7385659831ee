import { DateScalar, RecordFilter } from '@minsheng/kernel';
import type { CalendarDate } from '@minsheng/kernel/domain';
import { Field, ID, InputType, Int } from 'type-graphql';

/** The paper that stands for one day or for several. */
@InputType()
abstract class SignedPaperInput {
  @Field(() => String, { description: 'Number or title of the signed paper.' })
  paper!: string;

  @Field(() => String)
  signedBy!: string;

  @Field(() => DateScalar, { description: 'Not before the last day that the paper states.' })
  signedOn!: CalendarDate;

  @Field(() => ID, { nullable: true })
  scan?: string | null;

  @Field(() => String, { nullable: true })
  note?: string | null;
}

@InputType()
export class RecordDissuasionInput extends SignedPaperInput {
  @Field(() => DateScalar)
  day!: CalendarDate;

  @Field(() => Int)
  warned!: number;
}

@InputType({ description: "A day's line of a paper that states several." })
export class DissuasionDayInput {
  @Field(() => DateScalar)
  day!: CalendarDate;

  @Field(() => Int)
  warned!: number;
}

@InputType({ description: 'Several days under one paper, all of them or none.' })
export class RecordDissuasionsInput extends SignedPaperInput {
  @Field(() => [DissuasionDayInput])
  days!: DissuasionDayInput[];
}

@InputType({
  description: 'A corrected return: what is left out stays as it is. Of another day is another return.',
})
export class AmendDissuasionInput {
  @Field(() => Int, { nullable: true })
  warned?: number | null;

  @Field(() => String, { nullable: true })
  paper?: string | null;

  @Field(() => String, { nullable: true })
  signedBy?: string | null;

  @Field(() => DateScalar, { nullable: true })
  signedOn?: CalendarDate | null;

  @Field(() => ID, { nullable: true })
  scan?: string | null;

  @Field(() => String, { nullable: true })
  note?: string | null;
}

@InputType()
export class DissuasionFilter extends RecordFilter {}
