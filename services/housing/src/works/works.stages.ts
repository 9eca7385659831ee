import { Property } from '@mikro-orm/decorators/legacy';
import { DateScalar, refuse } from '@minsheng/kernel';
import type { CalendarDate } from '@minsheng/kernel/domain';
import { type Field, GRAPH, NO_FILTERS, type SeveralInputs } from '@minsheng/kernel/kinds';
import { Field as GraphField, ObjectType } from 'type-graphql';
import { stageEnum } from './works.choices.ts';
import { type Stage, type StageDay, findMoveFault } from './works.rules.ts';

@ObjectType({ description: 'The day on which a works reached a stage.' })
export class WorksStageDay implements StageDay {
  @GraphField(stageEnum)
  stage!: Stage;

  @GraphField(() => DateScalar)
  day!: CalendarDate;

  @GraphField(() => String, { nullable: true, description: 'Number of the paper by which it was reached.' })
  paper?: string | null;
}

/** Every stage reached, in order. Recording says when preparation began; `moveWorks` says the others. */
export function stageDays(): Field<
  readonly StageDay[],
  SeveralInputs<{ readonly preparedOn: CalendarDate }>
> {
  return {
    shape: 'own',
    options: { description: 'Every stage reached, in order.', column: 'none' },
    bounds: {},
    columnType: 'jsonb',
    define: Property({ type: 'json' }) as never,
    output: {
      type: { thunk: () => [WorksStageDay], sdl: '[WorksStageDay!]' },
      nullable: false,
      selection: '{ stage day paper }',
    },
    inputs: () => ({
      preparedOn: {
        type: GRAPH.day,
        optional: false,
        description: 'The day on which preparation began: its first stage.',
      },
    }),
    filters: NO_FILTERS,
    take({ preparedOn }, { tx }) {
      const first: StageDay = { stage: 'PREPARATION', day: preparedOn as CalendarDate };
      const fault = findMoveFault([], first, tx.clock.today());
      refuse(fault && { ...fault, field: 'preparedOn' });
      return [first];
    },
    image: (stages) => stages as never,
    cells: ([first]) => ({ preparedOn: first?.day }),
    sample: (_, draw) => ({ preparedOn: `2026-01-${10 + draw(20)}` }),
  };
}
