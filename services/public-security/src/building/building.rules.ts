import type { CalendarDate, Fault } from '@minsheng/kernel/domain';

/** Devices against fire, as they stand in a building or a home. */
export interface InstalledFacts {
  readonly installedOn: CalendarDate;
  readonly acceptedOn: CalendarDate | null;
  readonly acceptancePaper: string | null;
}

/** Why they cannot stand as they are: accepted after they were installed, and by a paper. */
export function findFault({ installedOn, acceptedOn, acceptancePaper }: InstalledFacts): Fault | undefined {
  if (acceptedOn === null) return undefined;
  if (acceptedOn < installedOn)
    return { code: 'ACCEPTED_BEFORE_INSTALLED', field: 'acceptedOn', params: { installedOn } };
  return acceptancePaper === null
    ? { code: 'ACCEPTANCE_PAPER_REQUIRED', field: 'acceptancePaper' }
    : undefined;
}
