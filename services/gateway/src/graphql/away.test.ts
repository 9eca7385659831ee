import { afterEach, beforeEach, expect, test } from 'vitest';
import { type World, ask, createWorld } from '../testing/world.ts';

// Each test breaks something, so each has a world of its own.
let world: World;
let analyst: string;

beforeEach(async () => {
  world = await createWorld({ subgraphTimeout: 1_000, sessionTimeout: 500 });
  await world.start();
  analyst = world.signIn('analyst', 'ANALYST');
});
afterEach(() => world.stop());

const AWAY = { code: 'SERVICE_UNAVAILABLE', module: 'civil-affairs' };

test('a subgraph that is down costs its own fields and one clear error', async () => {
  await world.civilAffairs.app.close();
  const { status, body } = await ask(world, analyst, {
    query: '{ commitments { code title careVisits carePart { pending } } slow(ms: 1) }',
  });
  expect(status).toBe(200);
  expect(body.data).toEqual({
    commitments: [
      { code: 'C01', title: '城镇生活垃圾治理', careVisits: null, carePart: null },
      { code: 'C02', title: '老年助餐', careVisits: null, carePart: null },
    ],
    slow: null,
  });
  expect(body.errors).toHaveLength(1);
  expect(body.errors[0]).toMatchObject({ message: '民政服务暂时无法连接，请稍后再试。', extensions: AWAY });
  expect(Object.keys(body.errors[0].extensions).sort()).toEqual(['code', 'module']);
});

test('a subgraph that answers something else than GraphQL counts as away, and its text stays inside', async () => {
  world.civilAffairs.garbled = '<h1>nginx 10.0.0.7</h1>';
  const { body } = await ask(world, analyst, { query: '{ commitments { careVisits } }' });
  expect(body.errors).toHaveLength(1);
  expect(body.errors[0].extensions).toEqual(AWAY);
  expect(JSON.stringify(body)).not.toContain('nginx');
});

test('a slow subgraph is waited for no longer than agreed', async () => {
  const before = performance.now();
  const { body } = await ask(world, analyst, { query: '{ slow(ms: 5000) commitments { code } }' });
  expect(performance.now() - before).toBeLessThan(4_000);
  expect(body.data.commitments).toHaveLength(2);
  expect(body.errors[0].extensions).toEqual(AWAY);
});

test('after five silences the module is left alone, and asked again once it has rested', async () => {
  const slow = { query: '{ slow(ms: 4000) }' };
  for (let silence = 0; silence < 5; silence += 1) await ask(world, analyst, slow);
  const before = performance.now();
  expect((await ask(world, analyst, slow)).body.errors[0].extensions).toEqual(AWAY);
  expect(performance.now() - before).toBeLessThan(900);
  await expect
    .poll(async () => (await ask(world, analyst, { query: '{ slow(ms: 1) }' })).body.data?.slow, {
      timeout: 12_000,
      interval: 200,
    })
    .toBe(1);
}, 25_000);

test('a change that was sent and not answered is told as uncertain', async () => {
  await world.write(
    'frontends/portal/dist/persisted-documents.json',
    JSON.stringify({ h1: 'mutation { recordCare(code: "C02") }' }),
  );
  const body = { extensions: { persistedQuery: { version: 1, sha256Hash: 'h1' } } };
  await expect.poll(async () => (await ask(world, analyst, body)).status, { timeout: 5_000 }).toBe(200);
  const answer = await ask(world, analyst, body);
  expect(answer.body.errors[0].message).toBe(
    '民政服务没有及时答复，请先核对是否已经保存，再决定是否重新提交。',
  );
});

test('without identity nobody is let in, and the answer says what is missing', async () => {
  await world.identity.app.close();
  const { status, body } = await ask(world, analyst, { query: '{ whoIsAsking }' });
  expect(status).toBe(503);
  expect(body.errors[0].extensions).toEqual({ code: 'SERVICE_UNAVAILABLE', module: 'identity' });
});

test('a frozen identity is waited for by the first few alone, and heard again once it runs', async () => {
  const question = { query: '{ whoIsAsking }' };
  world.identity.frozen = true;
  const before = performance.now();
  for (let request = 0; request < 20; request += 1) {
    const { status, body } = await ask(world, analyst, question);
    expect([status, body.errors[0].message]).toEqual([503, '账号与权限服务暂时无法连接，请稍后再试。']);
  }
  // Twenty times the longest wait would be ten seconds.
  expect(performance.now() - before).toBeLessThan(5_000);
  world.identity.frozen = false;
  await expect.poll(async () => (await ask(world, analyst, question)).status, { timeout: 10_000 }).toBe(200);
}, 25_000);
