import { DateScalar } from '@minsheng/kernel';
import type { CalendarDate } from '@minsheng/kernel/domain';
import { Field, ID, InputType, Int } from 'type-graphql';

@InputType({ description: 'A return and the revision of it that was seen.' })
export class ReturnSeenInput {
  @Field(() => ID)
  id!: string;

  @Field(() => Int)
  revision!: number;
}

@InputType({ description: 'A signature on the paper.' })
export class PaperSignatureInput {
  @Field(() => String)
  post!: string;

  @Field(() => String)
  name!: string;

  @Field(() => DateScalar)
  day!: CalendarDate;
}

@InputType({ description: '委托签: for whom, and by what mandate.' })
export class MandateInput {
  @Field(() => String)
  onBehalfOf!: string;

  @Field(() => String)
  mandate!: string;
}
