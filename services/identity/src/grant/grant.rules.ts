import type { CalendarDate } from '@minsheng/kernel/domain';

export interface Validity {
  readonly from: CalendarDate;
  readonly to: CalendarDate | null;
}

/** A grant counts from its first day to its last, both included. Real days, never the business date: rights are not replayed. */
export function isInForce({ from, to }: Validity, day: CalendarDate): boolean {
  return from <= day && (to === null || day <= to);
}

/** Whether there is a day that both count on. */
export function overlaps(one: Validity, other: Validity): boolean {
  return (one.to === null || other.from <= one.to) && (other.to === null || one.from <= other.to);
}

export type GrantState = 'PLANNED' | 'IN_FORCE' | 'EXPIRED' | 'ENDED';

/** What a grant is on a day; one that was ended stays in the list as what it was. */
export function grantState(grant: Validity & { readonly ended: boolean }, day: CalendarDate): GrantState {
  if (grant.ended) return 'ENDED';
  if (day < grant.from) return 'PLANNED';
  return isInForce(grant, day) ? 'IN_FORCE' : 'EXPIRED';
}

const UNIT_ROLES: readonly string[] = ['UNIT_CLERK', 'UNIT_REVIEWER', 'UNIT_LEADER'];

/** Roles of a unit name one, roles of the county none. */
export function isOfUnit(role: string): boolean {
  return UNIT_ROLES.includes(role);
}

export interface WantedGrant extends Validity {
  readonly role: string;
  readonly unit: string | null;
}

export type GrantFault = { readonly code: string; readonly field: string };

/** Why a grant cannot be made as it is written; undefined where nothing speaks against it. */
export function findGrantFault(
  wanted: WantedGrant,
  today: CalendarDate,
  units: readonly string[],
): GrantFault | undefined {
  if (isOfUnit(wanted.role) !== (wanted.unit !== null)) return { code: 'GRANT_UNIT_AND_ROLE', field: 'unit' };
  if (wanted.unit !== null && !units.includes(wanted.unit)) return { code: 'UNIT_UNKNOWN', field: 'unit' };
  if (wanted.to !== null && wanted.to < wanted.from) return { code: 'GRANT_DAYS', field: 'to' };
  if (wanted.to !== null && wanted.to < today) return { code: 'GRANT_PAST', field: 'to' };
  return undefined;
}
