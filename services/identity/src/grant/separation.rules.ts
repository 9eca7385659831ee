import { type Validity, overlaps } from './grant.rules.ts';

export type Duty = 'BUSINESS' | 'SYSTEM' | 'SECURITY' | 'AUDIT';

/** Which duty a role is part of. */
export const DUTY_OF_ROLE = {
  UNIT_CLERK: 'BUSINESS',
  UNIT_REVIEWER: 'BUSINESS',
  UNIT_LEADER: 'BUSINESS',
  SUPERVISOR: 'BUSINESS',
  SUPERVISION_LEAD: 'BUSINESS',
  COUNTY_LEADER: 'BUSINESS',
  ANALYST: 'BUSINESS',
  SYSTEM_ADMIN: 'SYSTEM',
  SECURITY_ADMIN: 'SECURITY',
  AUDIT_ADMIN: 'AUDIT',
} as const satisfies Record<string, Duty>;

export type DutyRole = keyof typeof DUTY_OF_ROLE;

/** Whoever holds one of these could open every door. */
export const ADMINISTRATOR_ROLES: readonly DutyRole[] = (Object.keys(DUTY_OF_ROLE) as DutyRole[]).filter(
  (role) => DUTY_OF_ROLE[role] !== 'BUSINESS',
);

/** Which duties one person may not have at one time: the three administrators are three people who do no business. */
const APART = {
  BUSINESS: ['SYSTEM', 'SECURITY', 'AUDIT'],
  SYSTEM: ['BUSINESS', 'SECURITY', 'AUDIT'],
  SECURITY: ['BUSINESS', 'SYSTEM', 'AUDIT'],
  AUDIT: ['BUSINESS', 'SYSTEM', 'SECURITY'],
} as const satisfies Record<Duty, readonly Duty[]>;

export interface DatedRole extends Validity {
  readonly role: DutyRole;
}

/** The role among those held that the wanted one may not be held with, on any day that both would count. */
export function findClash(wanted: DatedRole, held: readonly DatedRole[]): DutyRole | undefined {
  const apart: readonly Duty[] = APART[DUTY_OF_ROLE[wanted.role]];
  return held.find((it) => apart.includes(DUTY_OF_ROLE[it.role]) && overlaps(it, wanted))?.role;
}
