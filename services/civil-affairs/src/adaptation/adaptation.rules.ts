import { type Born, type CalendarDate, type Fault, agesOn } from '@minsheng/kernel/domain';

export type Stage = 'PLANNED' | 'ACCEPTED';

/** The moves of an adaptation. An accepted one that is wrong is voided. */
export const STAGE_MOVES = {
  PLANNED: ['ACCEPTED'],
  ACCEPTED: [],
} as const satisfies Record<Stage, readonly Stage[]>;

/** Whom the notice calls elderly. */
const ELDERLY_FROM = 60;

interface AdaptationFacts {
  readonly assessedOn: CalendarDate;
  readonly acceptedOn: CalendarDate | null;
}

/** Why an adaptation cannot stand as it is; the birthday is known only while it is recorded. */
export function findFault(
  { assessedOn, acceptedOn }: AdaptationFacts,
  { person }: { readonly person?: Born },
): Fault | undefined {
  const age = person && agesOn(person, assessedOn)?.most;
  if (age !== undefined && age < ELDERLY_FROM)
    return { code: 'NOT_ELDERLY', field: 'idNumber', params: { age, from: ELDERLY_FROM } };
  return acceptedOn !== null && acceptedOn < assessedOn
    ? { code: 'ACCEPTED_BEFORE_ASSESSMENT', field: 'acceptedOn', params: { assessedOn } }
    : undefined;
}
