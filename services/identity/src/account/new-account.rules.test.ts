import { describe, expect, it } from 'vitest';
import { accountFault } from './new-account.rules.ts';

const ROLES = ['UNIT_CLERK', 'SYSTEM_ADMIN'];
const UNITS = ['HEALTH'];
const clerk = { username: 'tan-xiaomei', name: '谭小梅', role: 'UNIT_CLERK', unit: 'HEALTH' };

describe('an account at the machine', () => {
  it('may be made for a unit, and for the county without one', () => {
    expect(accountFault(clerk, ROLES, UNITS)).toBeUndefined();
    expect(accountFault({ ...clerk, role: 'SYSTEM_ADMIN', unit: undefined }, ROLES, UNITS)).toBeUndefined();
  });

  it.each([
    [{ username: 'Ta' }, 'ACCOUNT_USERNAME'],
    [{ name: ' ' }, 'ACCOUNT_NAME'],
    [{ role: 'MAYOR' }, 'ACCOUNT_ROLE'],
    [{ unit: undefined }, 'ACCOUNT_UNIT_AND_ROLE'],
    [{ role: 'SYSTEM_ADMIN' }, 'ACCOUNT_UNIT_AND_ROLE'],
    [{ unit: 'NOWHERE' }, 'ACCOUNT_UNIT'],
  ])('is refused with %j: %s', (given, fault) => {
    expect(accountFault({ ...clerk, ...given }, ROLES, UNITS)).toBe(fault);
  });
});
