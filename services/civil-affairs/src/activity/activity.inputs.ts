import { DateScalar, RecordFilter } from '@minsheng/kernel';
import type { CalendarDate } from '@minsheng/kernel/domain';
import { Field, ID, InputType, Int } from 'type-graphql';
import { ActivityKind, ActivityStage } from './activity.entity.ts';

@InputType()
export class RecordActivityInput {
  @Field(() => ActivityKind)
  kind!: ActivityKind;

  @Field(() => String)
  title!: string;

  @Field(() => String)
  venue!: string;

  @Field(() => ID, { nullable: true, description: 'Null for the county itself.' })
  township?: string | null;

  @Field(() => ActivityStage)
  stage!: ActivityStage;

  @Field(() => DateScalar)
  heldOn!: CalendarDate;

  @Field(() => Int, { nullable: true, description: 'Needed once held.' })
  audience?: number | null;

  @Field(() => String, { nullable: true })
  note?: string | null;
}

@InputType({ description: 'What became of a planned activity; fields left out stay as they are.' })
export class AmendActivityInput {
  @Field(() => ActivityStage, { nullable: true })
  stage?: ActivityStage | null;

  @Field(() => DateScalar, { nullable: true })
  heldOn?: CalendarDate | null;

  @Field(() => Int, { nullable: true })
  audience?: number | null;

  @Field(() => String, { nullable: true })
  note?: string | null;
}

@InputType()
export class ActivityFilter extends RecordFilter {
  @Field(() => ActivityKind, { nullable: true })
  kind?: ActivityKind | null;

  @Field(() => ActivityStage, { nullable: true })
  stage?: ActivityStage | null;
}
