import type { Caller, Role } from '@minsheng/kernel';
import { unitId } from '@minsheng/kernel/testing';

type Where = 'own' | 'fellow' | 'neighbour' | 'elsewhere' | 'county';

/** Who asks, one column each: the roles held and for whom. What a person may do follows from these alone. */
const HELD = {
  'own-clerk': { UNIT_CLERK: 'own' },
  'own-reviewer': { UNIT_REVIEWER: 'own' },
  'own-leader': { UNIT_LEADER: 'own' },
  'fellow-clerk': { UNIT_CLERK: 'fellow' },
  'neighbour-clerk': { UNIT_CLERK: 'neighbour' },
  'other-bureau-clerk': { UNIT_CLERK: 'elsewhere' },
  // Sees all rows by one role and the sensitive part of some by the other.
  'own-clerk-and-supervisor': { UNIT_CLERK: 'own', SUPERVISOR: 'county' },
  supervisor: { SUPERVISOR: 'county' },
  'supervision-lead': { SUPERVISION_LEAD: 'county' },
  'county-leader': { COUNTY_LEADER: 'county' },
  analyst: { ANALYST: 'county' },
  'system-admin': { SYSTEM_ADMIN: 'county' },
  'security-admin': { SECURITY_ADMIN: 'county' },
  'audit-admin': { AUDIT_ADMIN: 'county' },
  'no-role': {},
} as const satisfies Record<string, Partial<Record<Role, Where>>>;

export type Column = keyof typeof HELD;

export const COLUMNS = Object.keys(HELD) as readonly Column[];

/** Units, by their codes, whose people stand in the columns of a module. */
export interface Units {
  /** Keeps a record of each kind. */
  readonly own: string;
  /** Another unit that keeps a record of each kind. */
  readonly fellow: string;
  /** A unit that keeps nothing in the module. */
  readonly neighbour: string;
  /** A unit of another module. */
  readonly elsewhere: string;
}

export function callerOf(column: Column, units: Units): Caller {
  const grants = Object.entries(HELD[column]).map(([role, where]) => ({
    role: role as Role,
    unit: where === 'county' ? null : unitId(units[where as keyof Units]),
  }));
  return {
    accountId: `account-${column}`,
    username: column,
    name: column,
    grants,
    sessionId: `session-${column}`,
  };
}
