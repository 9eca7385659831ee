import { DateScalar } from '@minsheng/kernel';
import type { CalendarDate } from '@minsheng/kernel/domain';
import { Field, InputType } from 'type-graphql';
import { stageEnum } from './works.choices.ts';
import type { WorksMove } from './works.actions.ts';
import type { Stage } from './works.rules.ts';

@InputType()
export class MoveWorksInput implements WorksMove {
  @Field(stageEnum)
  stage!: Stage;

  @Field(() => DateScalar, { description: 'The day on which it was reached.' })
  day!: CalendarDate;

  @Field(() => String, {
    nullable: true,
    description: 'Number of the paper by which it was reached; needed at acceptance where works count by it.',
  })
  paper?: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'Needed for a correction: back to a stage, or another day for the present one.',
  })
  reason?: string | null;
}
