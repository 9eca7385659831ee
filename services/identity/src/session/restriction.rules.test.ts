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
  [
    'a clerk by the county’s own sign-in',
    { ...CLERK, mustChangePassword: true, means: 'OIDC' },
    true,
    undefined,
  ],
  ['an administrator by it', { ...ADMIN, means: 'OIDC' }, true, 'SECOND_FACTOR'],
  ['whoever has one, by it', { ...CLERK, hasSecondFactor: true, means: 'OIDC' }, false, 'SECOND_FACTOR_CODE'],
  ['an administrator who showed one', { ...ADMIN, means: 'OIDC_CONFIRMED' }, true, undefined],
  ['an administrator', ADMIN, true, 'SECOND_FACTOR'],
  ['an administrator where it is not required', ADMIN, false, undefined],
  ['an administrator who has one', { ...ADMIN, hasSecondFactor: true }, true, undefined],
  ['a demonstration administrator', { ...ADMIN, demonstration: true }, true, undefined],
  ['a county leader', { ...CLERK, roles: ['COUNTY_LEADER'] }, true, 'SECOND_FACTOR'],
  ['a leader of a unit', { ...CLERK, roles: ['UNIT_LEADER'] }, true, 'SECOND_FACTOR'],
  ['the head of supervision', { ...CLERK, roles: ['SUPERVISION_LEAD'] }, true, 'SECOND_FACTOR'],
  ['a supervisor', { ...CLERK, roles: ['SUPERVISOR'] }, true, undefined],
  ['first the password, then the factor', { ...ADMIN, mustChangePassword: true }, true, 'PASSWORD_CHANGE'],
])('%s', (_, state, required, restriction) => {
  expect(findRestriction(state, required)).toBe(restriction);
});
