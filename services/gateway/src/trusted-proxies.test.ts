import { afterAll, beforeAll, expect, it } from 'vitest';
import { type World, createWorld } from './testing/world.ts';

let world: World;
beforeAll(async () => {
  world = await createWorld({ trustedProxies: ['10.0.0.5', '10.0.1.0/24'] });
  await world.start();
});
afterAll(() => world.stop());

/** From where identity hears that somebody signs in: it counts failures and names sessions by that. */
async function heardOf(remoteAddress: string, forwarded?: string): Promise<string> {
  const response = await world.app.inject({
    method: 'POST',
    url: '/api/auth/sign-in/username',
    remoteAddress,
    headers: {
      'content-type': 'application/json',
      ...(forwarded
        ? { 'x-forwarded-for': forwarded, 'x-real-ip': '6.6.6.6', forwarded: 'for=6.6.6.6' }
        : {}),
    },
    payload: {},
  });
  return response.json<{ headers: Record<string, string> }>().headers['x-forwarded-for']!;
}

it.each([
  ['a browser before a proxy', '10.0.0.5', '192.168.7.7', '192.168.7.7'],
  ['one that claims another address before it', '10.0.0.5', '1.2.3.4, 192.168.7.7', '192.168.7.7'],
  ['two proxies, both believed', '10.0.0.5', '192.168.7.7, 10.0.1.9', '192.168.7.7'],
  ['a proxy that is not believed', '10.0.2.9', '192.168.7.7', '10.0.2.9'],
  ['a browser that connects past the proxy and claims', '192.168.7.8', '192.168.7.7', '192.168.7.8'],
  ['the proxy itself, as a probe', '10.0.0.5', undefined, '10.0.0.5'],
])('%s', async (_, remote, forwarded, heard) => {
  expect(await heardOf(remote, forwarded)).toBe(heard);
});
