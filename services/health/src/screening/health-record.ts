import { DateScalar, TownshipReference, UnitReference } from '@minsheng/kernel';
import type { CalendarDate } from '@minsheng/kernel/domain';
import { Field, ID, InterfaceType } from 'type-graphql';

/** Whatever stands behind a figure of health: the rows of `Indicator.healthRecords`. */
@InterfaceType({ description: 'A record behind a figure of health.', resolveType: () => 'Screening' })
export abstract class HealthRecord {
  @Field(() => ID)
  id!: string;

  @Field(() => DateScalar, { description: 'The day on which it counts.' })
  occurredOn?: CalendarDate;

  @Field(() => UnitReference)
  unit?: UnitReference;

  @Field(() => TownshipReference)
  township?: TownshipReference;

  @Field(() => String, { description: 'One line without personal data.' })
  summary?: string;
}
