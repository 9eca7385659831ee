/** Every role an account can hold (design.md section 6). A grant adds the unit and the dates. */
export const ROLES = [
  'UNIT_CLERK',
  'UNIT_REVIEWER',
  'UNIT_LEADER',
  'SUPERVISOR',
  'SUPERVISION_LEAD',
  'COUNTY_LEADER',
  'ANALYST',
  'SYSTEM_ADMIN',
  'SECURITY_ADMIN',
  'AUDIT_ADMIN',
] as const;

export type Role = (typeof ROLES)[number];

/** A grant in force at the moment of the request; `unit` is a Unit id, null for roles that reach the whole county. */
export interface HeldGrant {
  readonly role: Role;
  readonly unit: string | null;
}

/** Who is asking, as the gateway vouches for it. */
export interface Caller {
  readonly accountId: string;
  readonly username: string;
  readonly name: string;
  readonly grants: readonly HeldGrant[];
  /** The session by which he asks; only identity is told. */
  readonly sessionId?: string;
}
