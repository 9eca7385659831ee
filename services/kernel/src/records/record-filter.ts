import { Field, ID, InputType } from 'type-graphql';
import type { CalendarDate } from '../domain/index.ts';
import { Bounded } from '../graphql/bounds.ts';
import { FOUNDING } from '../graphql/bounds.rules.ts';
import { DateScalar } from '../graphql/scalars.ts';

/** What every list of records can be narrowed by; a kind's own filter extends it. */
@InputType()
export abstract class RecordFilter {
  @Field(() => ID, { nullable: true })
  township?: string | null;

  @Field(() => DateScalar, { nullable: true })
  @Bounded({ earliest: FOUNDING })
  from?: CalendarDate | null;

  @Field(() => DateScalar, { nullable: true })
  @Bounded({ earliest: FOUNDING })
  to?: CalendarDate | null;

  @Field(() => Boolean, { nullable: true, description: 'Whether the record stands behind a figure.' })
  counted?: boolean | null;

  @Field(() => Boolean, { nullable: true })
  includeVoided?: boolean | null;
}
