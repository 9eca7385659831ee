/** What must be done first; until then nothing else may be asked. */
export type Restriction = 'PASSWORD_CHANGE' | 'SECOND_FACTOR' | 'SECOND_FACTOR_CODE';

/**
 * How a session was opened: by a password kept here (and the code, where there is a second factor), or by the county's own
 * sign-in; confirmed where a second factor was shown as well, there or here.
 */
export type Means = 'PASSWORD' | 'OIDC' | 'OIDC_CONFIRMED';

export interface AccountState {
  readonly means: Means;
  /** Demonstration accounts are used by scripts, and everybody knows their password anyway. */
  readonly demonstration: boolean;
  readonly mustChangePassword: boolean;
  readonly hasSecondFactor: boolean;
  /** Roles in force. */
  readonly roles: readonly string[];
}

/** Administrators can open every door, and leaders sign for what is counted: their password alone must not. */
const NEED_SECOND_FACTOR: readonly string[] = [
  'SYSTEM_ADMIN',
  'SECURITY_ADMIN',
  'AUDIT_ADMIN',
  'COUNTY_LEADER',
  'SUPERVISION_LEAD',
  'UNIT_LEADER',
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
 * of ours, but his code unless the provider said that it saw a second factor.
 */
export function findRestriction(state: AccountState, required: boolean): Restriction | undefined {
  if (state.means === 'OIDC_CONFIRMED') return undefined;
  if (state.means === 'OIDC' && state.hasSecondFactor) return 'SECOND_FACTOR_CODE';
  if (state.means === 'PASSWORD' && state.mustChangePassword && !state.demonstration)
    return 'PASSWORD_CHANGE';
  if (needsSecondFactor(state, required) && !state.hasSecondFactor) return 'SECOND_FACTOR';
  return undefined;
}
