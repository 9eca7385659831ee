import { expect, test } from 'vitest';
import { createWorld } from './testing/world.ts';

test('readiness fails first, and a request that is under way ends well', async () => {
  const world = await createWorld({ drainDelay: 200, subgraphTimeout: 5_000 });
  await world.start();
  const origin = await world.app.listen({ port: 0, host: '127.0.0.1' });
  const cookie = world.signIn('analyst', 'ANALYST');
  const underWay = fetch(`${origin}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', cookie },
    body: JSON.stringify({ query: '{ slow(ms: 800) }' }),
  });
  await new Promise((done) => setTimeout(done, 100));
  const closed = world.close();
  const probe = await fetch(`${origin}/readyz`);
  expect([probe.status, await probe.json()]).toEqual([503, { ready: false, draining: true }]);
  expect(await (await underWay).json()).toEqual({ data: { slow: 800 } });
  await closed;
  await expect(fetch(`${origin}/healthz`)).rejects.toThrow();
  await world.stop();
});
