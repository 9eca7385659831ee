import type { CalendarDate, Fault } from '@minsheng/kernel/domain';

/** How far a problem has got. TOTAL: a month's numbers of one kind, where its cases are kept elsewhere; it goes nowhere. */
export type Stage = 'FOUND' | 'ASSIGNED' | 'REPAIRED' | 'VERIFIED' | 'TOTAL';

/** What is found may be put right on the spot; what a re-check finds undone goes back to whoever was to do it. */
export const STAGE_MOVES = {
  FOUND: ['ASSIGNED', 'REPAIRED'],
  ASSIGNED: ['REPAIRED'],
  REPAIRED: ['ASSIGNED', 'VERIFIED'],
  VERIFIED: [],
  TOTAL: [],
} as const satisfies Record<Stage, readonly Stage[]>;

export interface FaultFacts {
  readonly stage: Stage;
  readonly foundOn: CalendarDate;
  readonly repairedOn: CalendarDate | null;
  readonly verifiedOn: CalendarDate | null;
  /** Of TOTAL alone. */
  readonly monthFound: number | null;
  readonly monthSettled: number | null;
}

/** Why a problem cannot stand as it is, with the field it is about. */
export function findFault({
  foundOn,
  repairedOn,
  verifiedOn,
  monthFound,
  monthSettled,
}: FaultFacts): Fault | undefined {
  if (repairedOn !== null && repairedOn < foundOn)
    return { code: 'REPAIRED_BEFORE_FOUND', field: 'repairedOn', params: { foundOn } };
  if (verifiedOn !== null && verifiedOn < (repairedOn ?? foundOn))
    return { code: 'VERIFIED_BEFORE_REPAIRED', field: 'verifiedOn' };
  if (monthFound !== null && monthSettled !== null && monthSettled > monthFound)
    return { code: 'SETTLED_ABOVE_FOUND', field: 'monthSettled', params: { found: monthFound } };
  return undefined;
}

/** How many problems a record stands for, on the day they were found, and how many of them are settled. */
export interface Counts {
  readonly found: number;
  readonly settled: number;
}

/** A case is settled once it was verified; a month, as it says. */
export function countsOf({ stage, monthFound, monthSettled }: FaultFacts): Counts {
  if (stage === 'TOTAL') return { found: monthFound ?? 0, settled: monthSettled ?? 0 };
  return { found: 1, settled: stage === 'VERIFIED' ? 1 : 0 };
}

/** Whether a binding is about problems of this kind. */
export function namesKind({ parameters }: { readonly parameters: unknown }, kind: string): boolean {
  return (parameters as { readonly kind?: string }).kind === kind;
}
