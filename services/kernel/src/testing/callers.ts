import { entityId } from '../domain/index.ts';
import type { Caller, Role } from '../roles.ts';

export const TEST_REGION = '500240';

/** Somebody with one role, for one unit or (null) the whole county. */
export function callerWith(role: Role, unit: string | null = null): Caller {
  const username = [unit, role].filter(Boolean).join('-').toLowerCase();
  return {
    accountId: `account-${username}`,
    username,
    name: username,
    grants: [{ role, unit: unit === null ? null : entityId('Unit', TEST_REGION, unit) }],
  };
}
