import { AmendSessionInput, RecordFilter, RecordSessionInput } from '@minsheng/kernel';
import { Field, InputType } from 'type-graphql';
import { ActivityKind, ActivityStage } from './activity.entity.ts';

@InputType()
export class RecordActivityInput extends RecordSessionInput {
  @Field(() => ActivityKind)
  kind!: ActivityKind;

  @Field(() => String)
  title!: string;

  @Field(() => ActivityStage)
  stage!: ActivityStage;
}

@InputType({ description: 'What became of a planned activity; fields left out stay as they are.' })
export class AmendActivityInput extends AmendSessionInput {
  @Field(() => ActivityStage, { nullable: true })
  stage?: ActivityStage | null;
}

@InputType()
export class ActivityFilter extends RecordFilter {
  @Field(() => ActivityKind, { nullable: true })
  kind?: ActivityKind | null;

  @Field(() => ActivityStage, { nullable: true })
  stage?: ActivityStage | null;
}
