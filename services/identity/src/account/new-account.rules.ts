/** What somebody at the machine asks for. */
export interface AccountRequest {
  readonly username: string;
  readonly name: string;
  readonly role: string;
  /** Code of a unit, for roles of a unit only. */
  readonly unit: string | undefined;
}

const UNIT_ROLES = ['UNIT_CLERK', 'UNIT_REVIEWER', 'UNIT_LEADER'];

/** Why the account cannot be made, as a message key; undefined where nothing speaks against it. */
export function accountFault(
  request: AccountRequest,
  roles: readonly string[],
  units: readonly string[],
): string | undefined {
  const { username, name, role, unit } = request;
  if (!/^[a-z][a-z0-9-]{2,39}$/.test(username)) return 'ACCOUNT_USERNAME';
  if (name.trim() === '') return 'ACCOUNT_NAME';
  if (!roles.includes(role)) return 'ACCOUNT_ROLE';
  if (UNIT_ROLES.includes(role) !== (unit !== undefined)) return 'ACCOUNT_UNIT_AND_ROLE';
  if (unit !== undefined && !units.includes(unit)) return 'ACCOUNT_UNIT';
  return undefined;
}
