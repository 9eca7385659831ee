import type { CalendarDate, Fault } from '@minsheng/kernel/domain';

interface AedFacts {
  readonly installedOn: CalendarDate;
  readonly acceptedOn: CalendarDate | null;
  readonly checkOn: CalendarDate | null;
}

/** A device is accepted once it hangs, and looked at again after that. */
export function findFault({ installedOn, acceptedOn, checkOn }: AedFacts): Fault | undefined {
  if (acceptedOn !== null && acceptedOn < installedOn)
    return { code: 'ACCEPTED_BEFORE_INSTALLED', field: 'acceptedOn', params: { installedOn } };
  return checkOn !== null && checkOn <= (acceptedOn ?? installedOn)
    ? { code: 'CHECK_NOT_AHEAD', field: 'checkOn', params: { since: acceptedOn ?? installedOn } }
    : undefined;
}
