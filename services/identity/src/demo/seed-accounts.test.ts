import { randomBytes } from 'node:crypto';
import { DEMO_ACCOUNTS } from '@minsheng/seeds/accounts';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { checkStart } from '../start/check-start.ts';
import { type World, createWorld } from '../testing/world.ts';
import { seedDemoAccounts } from './seed-accounts.ts';

let world: World;

beforeAll(async () => {
  world = await createWorld();
});
afterAll(() => world.close());

test('all accounts are there, each with its grants', async () => {
  const rows = await world.sql(
    'select username, count(role_grant.id)::int as grants from account left join role_grant on account_id = account.id group by 1',
  );
  expect(rows).toHaveLength(DEMO_ACCOUNTS.length);
  expect(rows.every(({ grants }) => grants === 1)).toBe(true);
});

test('loading again makes nothing twice and keeps what was changed since', async () => {
  await world.sql("update account set name = '改过' where username = 'leader'");
  expect(await seedDemoAccounts(world.module)).toBe(0);
  const rows = await world.sql(
    'select (select count(*)::int from account) as accounts, (select count(*)::int from role_grant) as grants',
  );
  expect(rows).toEqual([{ accounts: 45, grants: 45 }]);
  expect(await world.sql("select name from account where username = 'leader'")).toEqual([{ name: '改过' }]);
});

test('all 45 are made within seconds', async () => {
  await world.sql('delete from account');
  const before = performance.now();
  expect(await seedDemoAccounts(world.module)).toBe(45);
  expect(performance.now() - before).toBeLessThan(5_000);
});

test('outside a demonstration nothing is made', async () => {
  const environment = { ...world.module.environment, demonstration: false };
  await expect(seedDemoAccounts({ ...world.module, environment })).rejects.toThrow('demonstration');
});

test('a production finds them and does not start; a demonstration does', async () => {
  const key = randomBytes(32);
  const keys = { personKey: key, personHashKey: key, auditKey: key };
  const environment = { ...world.module.environment, ...keys, mode: 'production' as const };
  await expect(
    checkStart({ ...world.module, environment: { ...environment, demonstration: false } }),
  ).rejects.toThrow('45 demonstration accounts');
  await expect(checkStart({ ...world.module, environment })).resolves.toBeDefined();
});

test('the password is not in the database', async () => {
  const rows = await world.sql(
    "select password from credential where password like '%Minsheng%' or password = ''",
  );
  expect(rows).toEqual([]);
});
