import { Bounded, DateScalar, MOST_ATTENDING, RecordFilter } from '@minsheng/kernel';
import type { CalendarDate } from '@minsheng/kernel/domain';
import { Field, ID, InputType, Int } from 'type-graphql';
import { TrainingKind } from './training.entity.ts';

@InputType()
export class RecordTrainingInput {
  @Field(() => TrainingKind)
  kind!: TrainingKind;

  @Field(() => DateScalar)
  heldOn!: CalendarDate;

  @Field(() => ID, { nullable: true, description: 'Null for the county itself.' })
  township?: string | null;

  @Field(() => String)
  venue!: string;

  @Field(() => String)
  instructor!: string;

  @Field(() => Int)
  @Bounded({ most: MOST_ATTENDING })
  attendance!: number;

  @Field(() => Int)
  @Bounded({ most: MOST_ATTENDING })
  pupils!: number;

  @Field(() => Int, { nullable: true, description: 'Of CERTIFICATE only; once the examination is over.' })
  @Bounded({ most: MOST_ATTENDING })
  certificates?: number | null;

  @Field(() => String, { nullable: true })
  note?: string | null;
}

@InputType({ description: 'A corrected training: fields left out stay as they are.' })
export class AmendTrainingInput {
  @Field(() => DateScalar, { nullable: true })
  heldOn?: CalendarDate | null;

  @Field(() => String, { nullable: true })
  venue?: string | null;

  @Field(() => String, { nullable: true })
  instructor?: string | null;

  @Field(() => Int, { nullable: true })
  @Bounded({ most: MOST_ATTENDING })
  attendance?: number | null;

  @Field(() => Int, { nullable: true })
  @Bounded({ most: MOST_ATTENDING })
  pupils?: number | null;

  @Field(() => Int, { nullable: true })
  @Bounded({ most: MOST_ATTENDING })
  certificates?: number | null;

  @Field(() => String, { nullable: true })
  note?: string | null;
}

@InputType()
export class TrainingFilter extends RecordFilter {
  @Field(() => TrainingKind, { nullable: true })
  kind?: TrainingKind | null;
}
