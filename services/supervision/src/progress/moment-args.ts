import { DateScalar } from '@minsheng/kernel';
import type { CalendarDate } from '@minsheng/kernel/domain';
import { ArgsType, Field } from 'type-graphql';

@ArgsType()
export class MomentArgs {
  @Field(() => DateScalar, {
    nullable: true,
    description:
      "Business day, from the year's first to the end of the year after. Left out: today, or the day of knowledge where that is earlier.",
  })
  asOf?: CalendarDate | null;

  @Field(() => DateScalar, {
    nullable: true,
    description: 'As known at the end of this day; as known now where left out.',
  })
  knownOn?: CalendarDate | null;
}
