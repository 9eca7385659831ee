import { afterEach, beforeEach, expect, it } from 'vitest';
import { type NewPerson, createPerson, giveRole, trail } from '../testing/callers.ts';
import { type World, createWorld } from '../testing/world.ts';

let world: World;
let person: NewPerson;
let cookie: string;

beforeEach(async () => {
  world = await createWorld();
  person = await createPerson(world);
  await giveRole(world, person.id, { role: 'ANALYST' });
  ({ cookie } = await world.signIn(person.username, person.password));
});
afterEach(() => world.close());

const CHANGE =
  'mutation ($password: String!, $next: String!) { changePassword(password: $password, next: $next) }';
const change = (next: string, password = person.password) => world.askBy(cookie, CHANGE, { password, next });
const NEXT = 'Zhongyi-Xiang-88';

it('the first sign-in leads to a password of one’s own and nowhere else', async () => {
  expect(await world.sessionOf(cookie)).toMatchObject({
    restriction: 'PASSWORD_CHANGE',
    caller: { grants: [] },
  });
  expect((await world.askBy(cookie, '{ viewer { restriction } }')).data).toEqual({
    viewer: { restriction: 'PASSWORD_CHANGE' },
  });
  expect((await change(NEXT)).data).toEqual({ changePassword: true });
  const session = await world.sessionOf(cookie);
  expect(session).not.toHaveProperty('restriction');
  expect(session).toMatchObject({ caller: { grants: [{ role: 'ANALYST', unit: null }] } });
  expect((await world.askBy(cookie, '{ viewer { restriction } }')).data).toEqual({
    viewer: { restriction: null },
  });
});

it('the new password counts, the old one does not, and other sessions are out', async () => {
  const { cookie: other } = await world.signIn(person.username, person.password);
  await change(NEXT);
  expect(await world.callerOf(other)).toBeNull();
  expect(await world.callerOf(cookie)).not.toBeNull();
  expect((await world.signIn(person.username, person.password)).response.statusCode).toBe(401);
  expect((await world.signIn(person.username, NEXT)).response.statusCode).toBe(200);
  expect(await trail(world, 'password.change')).toMatchObject([{ record_id: person.id, after: null }]);
});

it.each([
  ['short', 'Short-1', 'PASSWORD_LENGTH'],
  ['of two kinds of letters', 'onlylowercase1', 'PASSWORD_CLASSES'],
])('a password that is %s is refused at its field', async (_, next, code) => {
  const { errors } = await change(next);
  expect(errors).toMatchObject([{ extensions: { code, field: 'next' } }]);
  expect(errors[0]!.message).not.toMatch(/[{}]/);
});

it('none of the last five comes back', async () => {
  expect((await change(person.password)).codes).toEqual(['PASSWORD_USED_BEFORE']);
  let present = person.password;
  for (const number of [1, 2, 3, 4, 5]) {
    expect((await change(`${NEXT}-${number}`, present)).codes).toEqual([]);
    present = `${NEXT}-${number}`;
  }
  expect((await change(`${NEXT}-1`, present)).codes).toEqual(['PASSWORD_USED_BEFORE']);
  expect((await change(person.password, present)).codes).toEqual([]);
});

it('guessing the present password at an open screen locks the account and closes the screen', async () => {
  for (const _ of [1, 2, 3, 4])
    expect((await change(NEXT, 'Wrong-password-1')).codes).toEqual(['PASSWORD_WRONG']);
  expect(await world.callerOf(cookie)).not.toBeNull();
  await change(NEXT, 'Wrong-password-1');
  expect(await world.callerOf(cookie)).toBeNull();
  expect((await world.signIn(person.username, person.password)).response.statusCode).toBe(401);
});
