import { type CalendarDate, type Decimal, ZERO, ageOn } from '@minsheng/kernel/domain';

export type Stage = 'PLANNED' | 'ACCEPTED';

/** The moves of an adaptation. An accepted one that is wrong is voided. */
export const STAGE_MOVES = {
  PLANNED: ['ACCEPTED'],
  ACCEPTED: [],
} as const satisfies Record<Stage, readonly Stage[]>;

/** Whom the notice calls elderly. */
const ELDERLY_FROM = 60;
const CENTS = 2;

export interface AdaptationFacts {
  readonly stage: Stage;
  readonly assessedOn: CalendarDate;
  readonly acceptedOn: CalendarDate | null;
  readonly items: readonly string[];
  readonly cost: Decimal | null;
}

/** Why an adaptation cannot stand as it is, with the field it is about. */
export interface Fault {
  readonly code: string;
  readonly field: string;
  readonly params?: Readonly<Record<string, string | number>>;
}

/** Whether the programme is for somebody of this age. */
export function findAgeFault(birth: CalendarDate, assessedOn: CalendarDate): Fault | undefined {
  const age = ageOn(birth, assessedOn);
  return age < ELDERLY_FROM
    ? { code: 'NOT_ELDERLY', field: 'idNumber', params: { age, from: ELDERLY_FROM } }
    : undefined;
}

export function findFault(adaptation: AdaptationFacts, today: CalendarDate): Fault | undefined {
  const { stage, assessedOn, acceptedOn, items, cost } = adaptation;
  if (assessedOn > today) return { code: 'ASSESSED_IN_FUTURE', field: 'assessedOn', params: { today } };
  if (items.length === 0) return { code: 'ITEMS_REQUIRED', field: 'items' };
  if (cost !== null && cost.lt(ZERO)) return { code: 'COST_NEGATIVE', field: 'cost' };
  if (cost !== null && !cost.eq(cost.round(CENTS))) return { code: 'COST_TOO_FINE', field: 'cost' };
  if (stage === 'PLANNED')
    return acceptedOn === null ? undefined : { code: 'ACCEPTED_WHILE_PLANNED', field: 'acceptedOn' };
  if (acceptedOn === null) return { code: 'ACCEPTANCE_DAY_REQUIRED', field: 'acceptedOn' };
  if (acceptedOn > today) return { code: 'ACCEPTED_IN_FUTURE', field: 'acceptedOn', params: { today } };
  if (acceptedOn < assessedOn)
    return { code: 'ACCEPTED_BEFORE_ASSESSMENT', field: 'acceptedOn', params: { assessedOn } };
  return cost === null ? { code: 'COST_REQUIRED', field: 'cost' } : undefined;
}
