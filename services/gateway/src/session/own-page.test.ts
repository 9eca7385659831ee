import { afterAll, beforeAll, expect, it } from 'vitest';
import { type World, ask, createWorld } from '../testing/world.ts';

const OWN = 'http://127.0.0.1:4000';
let world: World;
let analyst: string;
beforeAll(async () => {
  world = await createWorld();
  await world.start();
  analyst = world.signIn('analyst', 'ANALYST');
});
afterAll(() => world.stop());

const status = async (headers: Record<string, string>) =>
  (await ask(world, analyst, { query: '{ careAsker }' }, headers)).status;

it.each<[string, Record<string, string>]>([
  ['our page', { origin: OWN, 'sec-fetch-site': 'same-origin' }],
  ['our page by another name of this machine', { origin: 'http://localhost:80', host: 'localhost:80' }],
  ['a script', {}],
])('%s asks the graph', async (_, headers) => {
  expect(await status(headers)).toBe(200);
});

it.each<[string, Record<string, string>]>([
  ['another site', { origin: 'https://evil.example', 'sec-fetch-site': 'cross-site' }],
  ['another port', { origin: 'http://127.0.0.1:4001', 'sec-fetch-site': 'same-site' }],
  ['a sandboxed frame', { origin: 'null' }],
  ['another site that an old browser does not name', { 'sec-fetch-site': 'cross-site' }],
  ['a neighbour under the same domain', { 'sec-fetch-site': 'same-site' }],
])('%s does not', async (_, headers) => {
  const asked = world.identity.asked.length;
  const { status: refused, body } = await ask(world, analyst, { query: '{ careAsker }' }, headers);
  expect([refused, body.errors[0].extensions.code]).toEqual([403, 'ORIGIN_FOREIGN']);
  // Nobody was even asked who that is.
  expect(world.identity.asked).toHaveLength(asked);
});
