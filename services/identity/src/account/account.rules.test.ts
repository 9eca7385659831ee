import { expect, it } from 'vitest';
import { findAccountFault } from './account.rules.ts';

const TAN = { username: 'tan-xiaomei', name: '谭小梅', unit: 'health' };

it('may be made with a unit and without one', () => {
  expect(findAccountFault(TAN, ['health'])).toBeUndefined();
  expect(findAccountFault({ ...TAN, unit: null }, [])).toBeUndefined();
});

it.each([
  [{ username: 'Ta' }, 'USERNAME_FORM', 'username'],
  [{ username: 'tan xiaomei' }, 'USERNAME_FORM', 'username'],
  [{ name: '  ' }, 'NAME_FORM', 'name'],
  [{ name: '谭'.repeat(41) }, 'NAME_FORM', 'name'],
  [{ unit: 'nowhere' }, 'UNIT_UNKNOWN', 'unit'],
])('is refused with %j: %s at %s', (given, code, field) => {
  expect(findAccountFault({ ...TAN, ...given }, ['health'])).toEqual({ code, field });
});
