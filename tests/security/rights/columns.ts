import type { Caller, Role } from '@minsheng/kernel';
import { callerWith, unitId } from '@minsheng/kernel/testing';

/** Who asks, one column each. What a person may do follows from these alone. */
export const COLUMNS = [
  'own-clerk',
  'own-reviewer',
  'own-leader',
  'neighbour-clerk',
  'other-bureau-clerk',
  'supervisor',
  'supervision-lead',
  'county-leader',
  'analyst',
  'system-admin',
  'security-admin',
  'audit-admin',
  'no-role',
] as const;

export type Column = (typeof COLUMNS)[number];

const COUNTY: Partial<Record<Column, Role>> = {
  supervisor: 'SUPERVISOR',
  'supervision-lead': 'SUPERVISION_LEAD',
  'county-leader': 'COUNTY_LEADER',
  analyst: 'ANALYST',
  'system-admin': 'SYSTEM_ADMIN',
  'security-admin': 'SECURITY_ADMIN',
  'audit-admin': 'AUDIT_ADMIN',
};

const OWN: Partial<Record<Column, Role>> = {
  'own-clerk': 'UNIT_CLERK',
  'own-reviewer': 'UNIT_REVIEWER',
  'own-leader': 'UNIT_LEADER',
};

/** Units whose people stand in the columns of a module. */
export interface Units {
  /** Every unit that keeps records in the module's fixture. */
  readonly own: readonly string[];
  /** A unit of the same module that keeps none of them. */
  readonly neighbour: string;
  /** A unit of another module. */
  readonly elsewhere: string;
}

export function callerOf(column: Column, { own, neighbour, elsewhere }: Units): Caller {
  const county = COUNTY[column];
  if (county) return callerWith(county);
  if (column === 'neighbour-clerk') return callerWith('UNIT_CLERK', neighbour);
  if (column === 'other-bureau-clerk') return callerWith('UNIT_CLERK', elsewhere);
  const role = OWN[column];
  const grants = role ? own.map((unit) => ({ role, unit: unitId(unit) })) : [];
  return { accountId: `account-${column}`, username: column, name: column, grants };
}
