import { DateScalar, DecimalScalar, RecordFilter } from '@minsheng/kernel';
import type { CalendarDate, Decimal } from '@minsheng/kernel/domain';
import { Field, ID, InputType } from 'type-graphql';
import { AdaptationItem, AdaptationStage } from './adaptation.entity.ts';

@InputType()
export class RecordAdaptationInput {
  @Field(() => String)
  name!: string;

  @Field(() => String)
  idNumber!: string;

  @Field(() => String, { nullable: true })
  phone?: string | null;

  @Field(() => ID, { nullable: true, description: 'Where the person lives; null for the county itself.' })
  township?: string | null;

  @Field(() => AdaptationStage)
  stage!: AdaptationStage;

  @Field(() => DateScalar)
  assessedOn!: CalendarDate;

  @Field(() => DateScalar, { nullable: true, description: 'Needed once accepted.' })
  acceptedOn?: CalendarDate | null;

  @Field(() => [AdaptationItem])
  items!: AdaptationItem[];

  @Field(() => DecimalScalar, { nullable: true, description: 'In yuan; needed once accepted.' })
  cost?: Decimal | null;
}

@InputType({ description: 'What is known of a planned one by now; fields left out stay as they are.' })
export class AmendAdaptationInput {
  @Field(() => AdaptationStage, { nullable: true })
  stage?: AdaptationStage | null;

  @Field(() => DateScalar, { nullable: true })
  acceptedOn?: CalendarDate | null;

  @Field(() => [AdaptationItem], { nullable: true })
  items?: AdaptationItem[] | null;

  @Field(() => DecimalScalar, { nullable: true })
  cost?: Decimal | null;
}

@InputType()
export class AdaptationFilter extends RecordFilter {
  @Field(() => AdaptationStage, { nullable: true })
  stage?: AdaptationStage | null;
}
