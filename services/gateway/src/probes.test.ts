import { afterEach, beforeEach, expect, test } from 'vitest';
import { type World, createWorld } from './testing/world.ts';

let world: World;

beforeEach(async () => {
  world = await createWorld();
  await world.start();
});
afterEach(() => world.stop());

test('ready when every module is ready; otherwise names those that are not', async () => {
  const ready = await world.app.inject('/readyz');
  expect([ready.statusCode, ready.json()]).toEqual([200, { ready: true, missing: [] }]);
  await world.civilAffairs.app.close();
  const missing = await world.app.inject('/readyz');
  expect([missing.statusCode, missing.json()]).toEqual([503, { ready: false, missing: ['civil-affairs'] }]);
  expect((await world.app.inject('/healthz')).statusCode).toBe(200);
});
