import { DateScalar, RecordFilter } from '@minsheng/kernel';
import type { CalendarDate } from '@minsheng/kernel/domain';
import { Field, ID, InputType } from 'type-graphql';
import { FollowUpState, ScreeningProgramme, ScreeningResult } from './screening.entity.ts';

@InputType()
export class RecordScreeningInput {
  @Field(() => ScreeningProgramme)
  programme!: ScreeningProgramme;

  @Field(() => String)
  name!: string;

  @Field(() => String)
  idNumber!: string;

  @Field(() => String, { nullable: true })
  phone?: string | null;

  @Field(() => ID, { nullable: true, description: 'Where the person lives; null for the county itself.' })
  township?: string | null;

  @Field(() => ID)
  facility!: string;

  @Field(() => DateScalar)
  screenedOn!: CalendarDate;

  @Field(() => DateScalar, { nullable: true })
  reportedOn?: CalendarDate | null;

  @Field(() => Boolean, { nullable: true })
  highRisk?: boolean | null;

  @Field(() => ScreeningResult, { nullable: true })
  result?: ScreeningResult | null;
}

@InputType({ description: 'What may be added later; fields left out stay as they are.' })
export class AmendScreeningInput {
  @Field(() => DateScalar, { nullable: true })
  reportedOn?: CalendarDate | null;

  @Field(() => ScreeningResult, { nullable: true })
  result?: ScreeningResult | null;

  @Field(() => FollowUpState, { nullable: true })
  followUp?: FollowUpState | null;

  @Field(() => String, { nullable: true })
  followUpNote?: string | null;
}

@InputType()
export class ScreeningFilter extends RecordFilter {
  @Field(() => ScreeningProgramme, { nullable: true })
  programme?: ScreeningProgramme | null;

  @Field(() => ID, { nullable: true })
  facility?: string | null;

  @Field(() => FollowUpState, { nullable: true, description: 'Sensitive: owning unit only.' })
  followUp?: FollowUpState | null;

  @Field(() => String, {
    nullable: true,
    description: 'Exact ID number, matched by keyed hash; owning unit only.',
  })
  idNumber?: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'Exact name, matched by keyed hash; owning unit only.',
  })
  name?: string | null;
}
