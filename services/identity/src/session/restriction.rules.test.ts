import { expect, it } from 'vitest';
import { type AccountState, findRestriction } from './restriction.rules.ts';

const CLERK: AccountState = {
  means: 'PASSWORD',
  demonstration: false,
  mustChangePassword: false,
  hasSecondFactor: false,
  roles: ['UNIT_CLERK'],
};
const ADMIN = { ...CLERK, roles: ['SYSTEM_ADMIN'] };

it.each<[string, AccountState, boolean, string | undefined]>([
  ['a clerk', CLERK, true, undefined],
  ['a clerk with a temporary password', { ...CLERK, mustChangePassword: true }, false, 'PASSWORD_CHANGE'],
  [
    'a demonstration account with one',
    { ...CLERK, mustChangePassword: true, demonstration: true },
    true,
    undefined,
  ],
  ['by the county’s own sign-in', { ...ADMIN, mustChangePassword: true, means: 'OIDC' }, true, undefined],
  ['an administrator', ADMIN, true, 'SECOND_FACTOR'],
  ['an administrator where it is not required', ADMIN, false, undefined],
  ['an administrator who has one', { ...ADMIN, hasSecondFactor: true }, true, undefined],
  ['a demonstration administrator', { ...ADMIN, demonstration: true }, true, undefined],
  ['a county leader', { ...CLERK, roles: ['COUNTY_LEADER'] }, true, 'SECOND_FACTOR'],
  ['first the password, then the factor', { ...ADMIN, mustChangePassword: true }, true, 'PASSWORD_CHANGE'],
])('%s', (_, state, required, restriction) => {
  expect(findRestriction(state, required)).toBe(restriction);
});
