import { Field, ID, InputType, Int } from 'type-graphql';
import type { CalendarDate } from '../domain/index.ts';
import { Bounded } from '../graphql/bounds.ts';
import { MOST_ATTENDING } from '../graphql/bounds.rules.ts';
import { DateScalar } from '../graphql/scalars.ts';

/** What every session is recorded with; a kind's own input extends it by its stage and what it is about. */
@InputType()
export abstract class RecordSessionInput {
  @Field(() => String)
  venue!: string;

  @Field(() => ID, { nullable: true, description: 'Null for the county itself.' })
  township?: string | null;

  @Field(() => DateScalar)
  heldOn!: CalendarDate;

  @Field(() => Int, { nullable: true, description: 'Needed once held.' })
  @Bounded({ most: MOST_ATTENDING })
  audience?: number | null;

  @Field(() => String, { nullable: true })
  note?: string | null;
}

/** What became of a planned session; fields left out stay as they are. */
@InputType()
export abstract class AmendSessionInput {
  @Field(() => DateScalar, { nullable: true })
  heldOn?: CalendarDate | null;

  @Field(() => Int, { nullable: true })
  @Bounded({ most: MOST_ATTENDING })
  audience?: number | null;

  @Field(() => String, { nullable: true })
  note?: string | null;
}
