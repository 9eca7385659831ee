import { isOfUnit } from '../grant/grant.rules.ts';
import { isUsername } from './account.rules.ts';

/** What somebody at the machine asks for. */
export interface AccountRequest {
  readonly username: string;
  readonly name: string;
  readonly role: string;
  /** Code of a unit, for roles of a unit only. */
  readonly unit: string | undefined;
}

/** Why the account cannot be made, as a message key; undefined where nothing speaks against it. */
export function accountFault(
  request: AccountRequest,
  roles: readonly string[],
  units: readonly string[],
): string | undefined {
  const { username, name, role, unit } = request;
  if (!isUsername(username)) return 'ACCOUNT_USERNAME';
  if (name.trim() === '') return 'ACCOUNT_NAME';
  if (!roles.includes(role)) return 'ACCOUNT_ROLE';
  if (isOfUnit(role) !== (unit !== undefined)) return 'ACCOUNT_UNIT_AND_ROLE';
  if (unit !== undefined && !units.includes(unit)) return 'ACCOUNT_UNIT';
  return undefined;
}
