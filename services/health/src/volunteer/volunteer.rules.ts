import type { CalendarDate, Fault } from '@minsheng/kernel/domain';

interface VolunteerFacts {
  readonly trainedOn: CalendarDate;
  readonly registeredOn: CalendarDate | null;
}

/** Nobody is registered before the training is over. */
export function findFault({ trainedOn, registeredOn }: VolunteerFacts): Fault | undefined {
  return registeredOn !== null && registeredOn < trainedOn
    ? { code: 'REGISTERED_BEFORE_TRAINED', field: 'registeredOn', params: { trainedOn } }
    : undefined;
}
