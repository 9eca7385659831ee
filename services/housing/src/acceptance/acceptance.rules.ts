import type { CalendarDate, Fault } from '@minsheng/kernel/domain';

/** What is bought or built by the piece: accepted on a day, by a paper. */
export interface Accepted {
  readonly acceptedOn: CalendarDate | null;
  readonly paper: string | null;
}

/** An acceptance is a day and a paper (验收单): one without the other says nothing that could be looked up. */
export function findAcceptanceGap({ acceptedOn, paper }: Accepted): Fault | undefined {
  if (acceptedOn !== null && paper === null) return { code: 'ACCEPTANCE_PAPER_REQUIRED', field: 'paper' };
  if (acceptedOn === null && paper !== null) return { code: 'ACCEPTANCE_DAY_REQUIRED', field: 'acceptedOn' };
  return undefined;
}
