/** What must be done first; until then nothing else may be asked. */
export type Restriction = 'PASSWORD_CHANGE' | 'SECOND_FACTOR';

/** How a session was opened: by a password kept here, or by the county's own sign-in. */
export type Means = 'PASSWORD' | 'OIDC';

export interface AccountState {
  readonly means: Means;
  /** Demonstration accounts are used by scripts, and everybody knows their password anyway. */
  readonly demonstration: boolean;
  readonly mustChangePassword: boolean;
  readonly hasSecondFactor: boolean;
  /** Roles in force. */
  readonly roles: readonly string[];
}

/** Administrators can open every door, and leaders see everything: their password alone must not. */
const NEED_SECOND_FACTOR: readonly string[] = [
  'SYSTEM_ADMIN',
  'SECURITY_ADMIN',
  'AUDIT_ADMIN',
  'COUNTY_LEADER',
];

/** Whether an account must have a second factor. `required` is the setting of the installation. */
export function needsSecondFactor(
  { demonstration, roles }: Pick<AccountState, 'demonstration' | 'roles'>,
  required: boolean,
): boolean {
  return required && !demonstration && roles.some((role) => NEED_SECOND_FACTOR.includes(role));
}

/**
 * What stands between somebody who has signed in and his work. Whoever came by the county's own sign-in needs no password
 * of ours, and its second factor is the one that counted.
 */
export function findRestriction(state: AccountState, required: boolean): Restriction | undefined {
  if (state.means === 'OIDC') return undefined;
  if (state.mustChangePassword && !state.demonstration) return 'PASSWORD_CHANGE';
  if (needsSecondFactor(state, required) && !state.hasSecondFactor) return 'SECOND_FACTOR';
  return undefined;
}
