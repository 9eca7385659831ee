import { afterAll, beforeAll, expect, test } from 'vitest';
import { type World, ask, createWorld } from '../testing/world.ts';

let world: World;
let analyst: string;

beforeAll(async () => {
  world = await createWorld();
  await world.start();
  analyst = world.signIn('analyst', 'ANALYST');
});
afterAll(() => world.stop());

test('checklist 5: several requests in one body are refused', async () => {
  const { status, body } = await ask(world, analyst, [
    { query: '{ whoIsAsking }' },
    { query: '{ careAsker }' },
  ]);
  expect(status).toBe(400);
  expect(body.errors[0].extensions.code).toBe('BATCH_REFUSED');
});

test.each([['"text"'], ['null'], ['7']])('a body of %s is refused', async (payload) => {
  expect((await ask(world, analyst, JSON.parse(payload))).status).toBe(400);
});

test('checklist 7: a body over 256 KB is refused, one of just that size is not', async () => {
  const rest = JSON.stringify({ query: '{ whoIsAsking }', variables: { filler: '' } }).length;
  const fill = (size: number) => ({
    query: '{ whoIsAsking }',
    variables: { filler: 'x'.repeat(size - rest) },
  });
  expect((await ask(world, analyst, fill(256 * 1024))).status).toBe(200);
  const { status, body } = await ask(world, analyst, fill(256 * 1024 + 1));
  expect(status).toBe(413);
  expect(body.errors[0].message).toBe('提交的内容过大，最多 256 KB。');
});

test('checklist 9: a mutation by GET is refused', async () => {
  const query = encodeURIComponent('mutation { rename(code: "C01", title: "x") { code } }');
  const response = await world.app.inject({ url: `/graphql?query=${query}`, headers: { cookie: analyst } });
  expect(response.statusCode).toBe(405);
  expect(response.headers.allow).toBe('POST');
});

test.each(['text/plain', 'application/x-www-form-urlencoded', 'multipart/form-data; boundary=x'])(
  'checklist 9: %s is refused',
  async (type) => {
    const response = await world.app.inject({
      method: 'POST',
      url: '/graphql',
      headers: { cookie: analyst, 'content-type': type },
      payload: '{"query":"{ whoIsAsking }"}',
    });
    expect(response.statusCode).toBe(415);
  },
);
