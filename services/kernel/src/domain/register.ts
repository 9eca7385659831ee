import { type CalendarDate, firstDayOf, yearOf } from './calendar.ts';
import type { Fault } from './fault.ts';

/** A unit of a register in a year. */
export interface RegisterFacts {
  readonly year: number;
  readonly listedOn: CalendarDate;
  readonly inScope: boolean;
  readonly whyNot: string | null;
  readonly evidence: string | null;
}

/** Why a unit cannot stand in its register as it is; `covered`: the days on which it was, by field. */
export function findRegisterFault(
  { year, listedOn, inScope, whyNot, evidence }: RegisterFacts,
  covered: Readonly<Record<string, CalendarDate | null>>,
): Fault | undefined {
  if (yearOf(listedOn) > year) return { code: 'LISTED_AFTER_YEAR', field: 'listedOn', params: { year } };
  if (!inScope && whyNot === null) return { code: 'WHY_NOT_REQUIRED', field: 'whyNot' };
  const said = Object.entries(covered).find(([, day]) => day !== null);
  if (!inScope && said) return { code: 'OUT_OF_SCOPE', field: said[0] };
  const late = Object.entries(covered).find(([, day]) => day !== null && yearOf(day) > year);
  if (late) return { code: 'COVERED_AFTER_YEAR', field: late[0], params: { year } };
  return said && evidence === null ? { code: 'EVIDENCE_REQUIRED', field: 'evidence' } : undefined;
}

/** From which day of its year a unit has to be covered, and from which it is; undefined where it is out of scope. */
export function coverageIn(
  { year, listedOn, inScope }: Pick<RegisterFacts, 'year' | 'listedOn' | 'inScope'>,
  coveredOn: CalendarDate | null,
): { readonly asked: CalendarDate; readonly covered: CalendarDate | null } | undefined {
  if (!inScope) return undefined;
  const newYear = firstDayOf(year);
  const asked = listedOn > newYear ? listedOn : newYear;
  return { asked, covered: coveredOn === null || coveredOn > asked ? coveredOn : asked };
}
