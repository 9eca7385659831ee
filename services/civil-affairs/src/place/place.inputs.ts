import { Bounded, DateScalar, DecimalScalar, FOUNDING, RecordFilter } from '@minsheng/kernel';
import type { CalendarDate, Decimal } from '@minsheng/kernel/domain';
import { Field, ID, InputType } from 'type-graphql';
import { PlaceKind } from './place.entity.ts';

@InputType()
export class RecordPlaceInput {
  @Field(() => PlaceKind)
  kind!: PlaceKind;

  @Field(() => String)
  name!: string;

  @Field(() => String)
  address!: string;

  @Field(() => ID, { nullable: true, description: 'Null for the county itself.' })
  township?: string | null;

  @Field(() => DecimalScalar, {
    nullable: true,
    description: 'm², needed for CULTURE_SPACE, CULTURE_FACILITY.',
  })
  area?: Decimal | null;

  @Field(() => DateScalar, { nullable: true })
  @Bounded({ earliest: FOUNDING })
  startedOn?: CalendarDate | null;

  @Field(() => DateScalar, { nullable: true, description: 'May lie in earlier years: what exists already.' })
  @Bounded({ earliest: FOUNDING })
  openedOn?: CalendarDate | null;

  @Field(() => String, { nullable: true, description: 'Needed for what opened within the year.' })
  acceptancePaper?: string | null;

  @Field(() => String, { nullable: true })
  note?: string | null;
}

@InputType({ description: 'Progress or a correction; fields left out stay as they are.' })
export class AmendPlaceInput {
  @Field(() => String, { nullable: true })
  name?: string | null;

  @Field(() => String, { nullable: true })
  address?: string | null;

  @Field(() => ID, { nullable: true })
  township?: string | null;

  @Field(() => DecimalScalar, { nullable: true })
  area?: Decimal | null;

  @Field(() => DateScalar, { nullable: true })
  @Bounded({ earliest: FOUNDING })
  startedOn?: CalendarDate | null;

  @Field(() => DateScalar, { nullable: true })
  @Bounded({ earliest: FOUNDING })
  openedOn?: CalendarDate | null;

  @Field(() => String, { nullable: true })
  acceptancePaper?: string | null;

  @Field(() => String, { nullable: true })
  note?: string | null;
}

@InputType()
export class PlaceFilter extends RecordFilter {
  @Field(() => PlaceKind, { nullable: true })
  kind?: PlaceKind | null;
}
