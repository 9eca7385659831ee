import { unitId } from '@minsheng/kernel/testing';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { type World, createWorld } from '../testing/world.ts';

let world: World;
let account: string;

beforeEach(async () => {
  world = await createWorld();
  await world.signIn('health-clerk');
  [{ id: account }] = (await world.sql('select account_id as id from session')) as [{ id: string }];
});
afterEach(() => world.close());

const ask = async (issuer = 'health') =>
  (await world.post('/internal/holders', { accounts: [account, 'nobody'] }, {}, issuer)).json<{
    holders: object[];
  }>();

test('whoever is no service hears nothing', async () => {
  const payload = { accounts: [account] };
  expect((await world.app.inject({ method: 'POST', url: '/internal/holders', payload })).statusCode).toBe(
    401,
  );
});

test('what an account holds today, and nothing once it is over or the account is closed', async () => {
  const grants = [{ role: 'UNIT_CLERK', unit: unitId('HEALTH') }];
  expect(await ask()).toEqual({ holders: [{ account, grants }] });
  await world.sql(`update role_grant set valid_to = '2020-01-02' where account_id = '${account}'`);
  expect(await ask()).toEqual({ holders: [{ account, grants: [] }] });
  await world.sql(`update account set active = false where id = '${account}'`);
  expect(await ask()).toEqual({ holders: [] });
});
