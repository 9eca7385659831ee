import { ROLES } from '@minsheng/kernel';
import { verifyServiceToken } from '@minsheng/kernel/token';
import type { FastifyReply } from 'fastify';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { type World, createWorld } from '../testing/world.ts';

let world: World;
let origin: string;
let upstreams: FastifyReply['raw'][];

beforeEach(async () => {
  world = await createWorld({}, { heartbeat: 50, sessionCheck: 100 });
  upstreams = [];
  world.supervision.app.get('/internal/changes', async (request, reply) => {
    const token = (request.headers.authorization ?? '').replace('Bearer ', '');
    await verifyServiceToken(world.keys.publicKeys, token, 'supervision');
    reply.hijack();
    reply.raw.writeHead(200, { 'content-type': 'text/event-stream' });
    reply.raw.write(': hello\n\n');
    upstreams.push(reply.raw);
  });
  await world.start();
  origin = await world.app.listen({ port: 0, host: '127.0.0.1' });
  await expect.poll(() => upstreams.length).toBe(1);
});
afterEach(async () => {
  await world.close();
  for (const upstream of upstreams) upstream.destroy();
  await world.stop();
});

/** A browser with an open stream: what it has heard, and whether the stream has ended. */
async function openStream(cookie?: string) {
  const response = await fetch(`${origin}/api/events`, { headers: cookie ? { cookie } : {} });
  const state = { status: response.status, headers: response.headers, text: '', ended: false };
  void (async () => {
    const decoder = new TextDecoder();
    for await (const chunk of response.body!) state.text += decoder.decode(chunk);
    state.ended = true;
  })();
  return state;
}

function change(...indicators: string[]): void {
  upstreams.at(-1)!.write(`data: ${JSON.stringify({ indicators })}\n\n`);
}

test('one change upstream reaches every browser, over one connection upstream', async () => {
  const leader = await openStream(world.signIn('leader', 'COUNTY_LEADER'));
  const clerk = await openStream(world.signIn('clerk', 'UNIT_CLERK'));
  change('i1', 'i2');
  const expected = 'event: indicators\ndata: {"ids":["i1","i2"]}\n\n';
  await expect.poll(() => leader.text).toContain(expected);
  await expect.poll(() => clerk.text).toContain(expected);
  expect(upstreams).toHaveLength(1);
  expect(leader.headers.get('content-type')).toBe('text/event-stream; charset=utf-8');
  expect(leader.headers.get('x-content-type-options')).toBe('nosniff');
});

test('without a session there is no stream', async () => {
  expect((await openStream()).status).toBe(401);
});

test.each(ROLES)('%s: only who may read figures hears that they changed', async (role) => {
  const may = !role.endsWith('_ADMIN');
  expect((await openStream(world.signIn('somebody', role))).status).toBe(may ? 200 : 403);
});

test('somebody without any role hears nothing', async () => {
  expect((await openStream(world.signIn('nobody'))).status).toBe(403);
});

test('of four hundred streams of one session four are open, of an account so many; others are served', async () => {
  const leader = world.signIn('leader', 'COUNTY_LEADER');
  const statuses = await Promise.all(
    Array.from({ length: 400 }, async () => (await openStream(leader)).status),
  );
  expect(statuses.filter((status) => status === 200)).toHaveLength(4);
  expect(statuses.filter((status) => status === 429)).toHaveLength(396);
  expect((await openStream(world.signIn('clerk', 'UNIT_CLERK'))).status).toBe(200);
  // More sessions of the same account.
  const account = world.identity.sessions.get(leader)!;
  const others = Array.from({ length: 16 }, (_, nth) => `session=leader${nth % 4}`);
  for (const cookie of others) world.identity.sessions.set(cookie, account);
  const more = await Promise.all(others.map(openStream));
  expect(more.filter(({ status }) => status === 200)).toHaveLength(8);
});

test('a stream that has ended makes room for another', async () => {
  const leader = world.signIn('leader', 'COUNTY_LEADER');
  const leave = new AbortController();
  const open = (signal?: AbortSignal) =>
    fetch(`${origin}/api/events`, { headers: { cookie: leader }, signal });
  for (let nth = 0; nth < 4; nth += 1) await open(leave.signal);
  expect((await open()).status).toBe(429);
  leave.abort();
  await expect.poll(async () => (await open()).status).toBe(200);
});

test.each([
  ['are gone', []],
  ['read no figures any more', ['AUDIT_ADMIN']],
] as const)('a stream ends once the grants %s, though the session lives', async (_, left) => {
  const cookie = world.signIn('leader', 'COUNTY_LEADER');
  const leader = await openStream(cookie);
  await expect.poll(() => leader.text).toContain(': heartbeat');
  expect(leader.ended).toBe(false);
  world.signIn('leader', ...left);
  await expect.poll(() => leader.ended).toBe(true);
  expect(leader.text).not.toContain('signed-out');
  expect((await openStream(cookie)).status).toBe(403);
});

test('a stream goes on while one of several grants is left that reads figures', async () => {
  const leader = await openStream(world.signIn('leader', 'COUNTY_LEADER', 'ANALYST'));
  world.signIn('leader', 'ANALYST');
  const asked = world.identity.asked.length;
  await expect.poll(() => world.identity.asked.length).toBeGreaterThan(asked + 1);
  expect(leader.ended).toBe(false);
});

test('a stream beats while it is open and ends once the session has ended', async () => {
  const cookie = world.signIn('leader', 'COUNTY_LEADER');
  const leader = await openStream(cookie);
  await expect.poll(() => leader.text).toContain(': heartbeat');
  expect(leader.ended).toBe(false);
  world.identity.sessions.delete(cookie);
  await expect.poll(() => leader.ended).toBe(true);
  expect(leader.text).toContain('event: signed-out');
});

test('looking whether the session lives does not count as activity', async () => {
  await openStream(world.signIn('leader', 'COUNTY_LEADER'));
  await expect.poll(() => world.identity.asked.length).toBeGreaterThan(1);
  const [opening, ...checks] = world.identity.asked;
  expect(opening!.passive).toBe(true);
  expect(checks.every(({ passive }) => passive)).toBe(true);
});

test('supervision away and back: browsers stay connected, are told to look again, and hear the next change', async () => {
  const leader = await openStream(world.signIn('leader', 'COUNTY_LEADER'));
  upstreams[0]!.destroy();
  await expect.poll(() => upstreams.length, { timeout: 5_000 }).toBe(2);
  await expect.poll(() => leader.text).toContain('event: resync');
  change('i3');
  await expect.poll(() => leader.text).toContain('"ids":["i3"]');
});

test('at shutdown streams are closed at once', async () => {
  const leader = await openStream(world.signIn('leader', 'COUNTY_LEADER'));
  const before = performance.now();
  await world.close();
  await expect.poll(() => leader.ended).toBe(true);
  expect(performance.now() - before).toBeLessThan(2_000);
});
