import { serverAudits } from 'graphql-http';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type World, createWorld } from '../testing/world.ts';

let world: World;
let origin: string;
let cookie: string;

beforeAll(async () => {
  world = await createWorld();
  await world.start();
  origin = await world.app.listen({ port: 0, host: '127.0.0.1' });
  cookie = world.signIn('analyst', 'ANALYST');
});
afterAll(() => world.stop());

test('checklist 1: GraphQL over HTTP: every MUST and SHOULD of the specification holds', async () => {
  const audits = serverAudits({
    url: () => `${origin}/graphql`,
    fetchFn: (url: string, init: RequestInit = {}) =>
      fetch(url, { ...init, headers: { ...init.headers, cookie } }),
  });
  const results = await Promise.all(
    audits.map(async ({ name, fn }) => ({ name, status: (await fn()).status })),
  );
  expect(results.filter(({ name, status }) => status !== 'ok' && !name.startsWith('MAY'))).toEqual([]);
  expect(results.filter(({ name }) => name.startsWith('MUST')).length).toBeGreaterThanOrEqual(13);
});
