import type { Holders } from './permissions.ts';
import type { RecordPermissions } from './records/record-kind.ts';
import type { Role } from './roles.ts';

/** Roles that do a unit's business. The three administrators do none. */
export const BUSINESS_ROLES = [
  'UNIT_CLERK',
  'UNIT_REVIEWER',
  'UNIT_LEADER',
] as const satisfies readonly Role[];

/** The rows of design.md section 6, for a module's closed list. */
export const RIGHTS = {
  /** Makes and mends records of the own unit. */
  KEEP: { own: ['UNIT_CLERK', 'UNIT_REVIEWER'] },
  /** Sees rows without sensitive fields: the own unit's, or as supervision and county leader all. */
  READ: { own: BUSINESS_ROLES, county: ['SUPERVISOR', 'SUPERVISION_LEAD', 'COUNTY_LEADER'] },
  /** Sees sensitive fields and whole people: the owning unit alone. */
  OWN: { own: BUSINESS_ROLES },
  /** Sees figures and summaries: everybody with business in the system. */
  FIGURES: { county: [...BUSINESS_ROLES, 'SUPERVISOR', 'SUPERVISION_LEAD', 'COUNTY_LEADER', 'ANALYST'] },
} as const satisfies Record<string, Holders>;

type Verb = keyof RecordPermissions;

/** The four rights of a noun in a module's closed list: `activity:record`, `:amend`, `:void`, `:read`. */
export function recordRights<N extends string>(
  list: Readonly<Record<`${N}:${Verb}`, Holders>>,
  noun: N,
): RecordPermissions {
  return {
    record: list[`${noun}:record`],
    amend: list[`${noun}:amend`],
    void: list[`${noun}:void`],
    read: list[`${noun}:read`],
  };
}
