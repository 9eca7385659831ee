import { unitId } from '@minsheng/kernel/testing';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { SECURITY, SYSTEM, createPerson, giveRole, trail } from '../testing/callers.ts';
import { type World, createWorld } from '../testing/world.ts';

let world: World;
beforeAll(async () => {
  world = await createWorld();
});
afterAll(() => world.close());

const CREATE =
  'mutation ($input: CreateAccountInput!) { createAccount(input: $input) { account { id unit { id } grants { id } mustChangePassword } temporaryPassword } }';

it('is made without a right, by whom the trail says, and its password is for one sign-in', async () => {
  const input = { username: 'tan-xiaomei', name: ' 谭小梅 ', unit: unitId('HEALTH') };
  const { data } = await world.askAs(SYSTEM, CREATE, { input });
  const { account, temporaryPassword } = data!['createAccount'] as {
    account: { id: string };
    temporaryPassword: string;
  };
  expect(account).toMatchObject({ unit: { id: unitId('HEALTH') }, grants: [], mustChangePassword: true });
  const { cookie } = await world.signIn('tan-xiaomei', temporaryPassword);
  expect(await world.sessionOf(cookie)).toMatchObject({
    restriction: 'PASSWORD_CHANGE',
    caller: { grants: [] },
  });
  expect(await trail(world, 'account.create')).toMatchObject([
    {
      username: 'system-admin',
      record_id: account.id,
      unit_id: unitId('HEALTH'),
      after: { username: 'tan-xiaomei' },
    },
  ]);
});

it.each([
  [{ username: 'Tan Xiaomei' }, 'USERNAME_FORM', 'username'],
  [{ username: 'leader' }, 'USERNAME_TAKEN', 'username'],
  [{ name: ' ' }, 'NAME_FORM', 'name'],
  [{ unit: 'nowhere' }, 'UNIT_UNKNOWN', 'unit'],
])('is not made with %j: %s', async (given, code, field) => {
  const { errors } = await world.askAs(SYSTEM, CREATE, {
    input: { username: 'new-one', name: '新人', ...given },
  });
  expect(errors).toMatchObject([
    { extensions: { code, field }, message: expect.stringMatching(/\p{Script=Han}/u) },
  ]);
});

const act = (name: string, id: string, by = SYSTEM, reason = '离岗') =>
  world.askAs(
    by,
    `mutation ($id: ID!, $reason: String!) { ${name}(id: $id, reason: $reason) { id active } }`,
    {
      id,
      reason,
    },
  );

it('that is closed is out at the next request and cannot sign in; it comes back as it was', async () => {
  const person = await createPerson(world);
  await giveRole(world, person.id, { role: 'ANALYST' });
  const { cookie } = await world.signIn(person.username, person.password);
  expect((await act('deactivateAccount', person.id)).data).toEqual({
    deactivateAccount: { id: person.id, active: false },
  });
  expect(await world.callerOf(cookie)).toBeNull();
  expect((await world.signIn(person.username, person.password)).response.statusCode).toBe(401);
  await act('reactivateAccount', person.id, SYSTEM, '返岗');
  expect((await world.signIn(person.username, person.password)).response.statusCode).toBe(200);
  expect(await trail(world, 'account.deactivate')).toMatchObject([
    { before: { active: true }, after: { active: false }, reason: '离岗' },
  ]);
});

it.each(['deactivateAccount', 'reactivateAccount', 'unlockAccount'])(
  '%s needs a reason, and is for others',
  async (name) => {
    const { id } = await createPerson(world);
    expect((await act(name, id, SYSTEM, ' ')).codes).toEqual(['REASON_REQUIRED']);
    expect((await act(name, SYSTEM.accountId)).codes).toEqual(['OWN_ACCOUNT']);
    expect((await act(name, 'none')).codes).toEqual(['NOT_FOUND']);
  },
);

it('with a new temporary password loses its sessions and the old password', async () => {
  const person = await createPerson(world);
  const { cookie } = await world.signIn(person.username, person.password);
  const RESET =
    'mutation ($id: ID!) { setTemporaryPassword(id: $id, reason: "忘记密码") { temporaryPassword } }';
  const { data } = await world.askAs(SYSTEM, RESET, { id: person.id });
  const { temporaryPassword } = data!['setTemporaryPassword'] as { temporaryPassword: string };
  expect(await world.callerOf(cookie)).toBeNull();
  expect((await world.signIn(person.username, person.password)).response.statusCode).toBe(401);
  expect((await world.signIn(person.username, temporaryPassword)).response.statusCode).toBe(200);
  const [{ text }] = (await world.sql(
    'select string_agg(audit_row::text, chr(10)) as text from audit_row',
  )) as [{ text: string }];
  expect(text).not.toContain(temporaryPassword);
});

it('is found by name, unit and state, page by page', async () => {
  const LIST = `query ($filter: AccountFilter, $after: String) { accounts(filter: $filter, first: 30, after: $after) {
    totalCount pageInfo { hasNextPage endCursor } edges { node { username } } } }`;
  type Page = {
    totalCount: number;
    pageInfo: { hasNextPage: boolean; endCursor: string };
    edges: { node: { username: string } }[];
  };
  const list = async (variables: Record<string, unknown>) =>
    (await world.askAs(SECURITY, LIST, variables)).data!['accounts'] as Page;
  const first = await list({});
  const second = await list({ after: first.pageInfo.endCursor });
  const names = [...first.edges, ...second.edges].map(({ node }) => node.username);
  expect(names).toEqual([...new Set(names)].sort());
  expect(names).toHaveLength(first.totalCount);
  expect((await list({ filter: { text: 'red-cross' } })).edges.map(({ node }) => node.username)).toEqual([
    'red-cross-clerk',
    'red-cross-reviewer',
  ]);
  expect((await list({ filter: { text: '%' } })).totalCount).toBe(0);
  expect((await list({ filter: { unit: unitId('RED_CROSS') } })).totalCount).toBe(2);
  expect((await list({ filter: { state: 'LOCKED' } })).totalCount).toBe(0);
});
