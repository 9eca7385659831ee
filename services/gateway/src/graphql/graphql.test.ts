import { verifyCallerToken } from '@minsheng/kernel/token';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { type World, ask, createWorld } from '../testing/world.ts';

let world: World;
let analyst: string;

beforeAll(async () => {
  world = await createWorld();
  await world.start();
});
afterAll(() => world.stop());
beforeEach(() => {
  analyst = world.signIn('analyst', 'ANALYST');
});

test('whoever is not signed in is refused', async () => {
  const { status, body } = await ask(world, undefined, { query: '{ commitments { code } }' });
  expect(status).toBe(401);
  expect(body).toEqual({ errors: [{ message: '请先登录。', extensions: { code: 'UNAUTHENTICATED' } }] });
});

test('one request joins what two subgraphs know', async () => {
  const { body } = await ask(world, analyst, {
    query: '{ commitments { code title careVisits carePart { pending } } }',
  });
  expect(body).toEqual({
    data: {
      commitments: [
        { code: 'C01', title: '城镇生活垃圾治理', careVisits: null, carePart: { pending: 3 } },
        { code: 'C02', title: '老年助餐', careVisits: 40, carePart: { pending: 3 } },
      ],
    },
  });
});

test('checklist 11: each subgraph gets a token of its own audience, and no header that the client forged', async () => {
  const forged = { authorization: 'Bearer forged', 'x-caller': 'county-leader', 'x-request-id': 'chosen' };
  await ask(world, analyst, { query: '{ whoIsAsking careAsker }' }, forged);
  const [asSupervision, asCivilAffairs] = [world.supervision, world.civilAffairs].map(({ seen }) =>
    seen.at(-1)!,
  );
  const token = String(asSupervision!.authorization).replace('Bearer ', '');
  await expect(verifyCallerToken(world.keys.publicKeys, token, 'supervision')).resolves.toMatchObject({
    username: 'analyst',
  });
  await expect(verifyCallerToken(world.keys.publicKeys, token, 'civil-affairs')).rejects.toThrow();
  expect(asCivilAffairs!.authorization).not.toBe(asSupervision!.authorization);
  for (const headers of [asSupervision!, asCivilAffairs!]) {
    expect(headers['x-caller']).toBeUndefined();
    expect(headers['x-request-id']).not.toBe('chosen');
    expect(headers.cookie).toBeUndefined();
  }
});

test('checklist 12: twenty callers at once, the same question: everybody gets his own answer', async () => {
  const names = Array.from({ length: 20 }, (_, index) => `analyst-${index}`);
  const answers = await Promise.all(
    names.map((name) => ask(world, world.signIn(name, 'ANALYST'), { query: '{ whoIsAsking careAsker }' })),
  );
  expect(answers.map(({ body }) => body.data)).toEqual(
    names.map((name) => ({ whoIsAsking: name, careAsker: name })),
  );
});

test('a grant or session taken away counts at the next request', async () => {
  const query = { query: '{ whoIsAsking }' };
  expect((await ask(world, analyst, query)).status).toBe(200);
  world.signIn('analyst');
  expect((await ask(world, analyst, query)).status).toBe(403);
  world.identity.sessions.clear();
  expect((await ask(world, analyst, query)).status).toBe(401);
});

test('what a page asks by itself keeps no session alive, and is refused like anything else once it has ended', async () => {
  const query = { query: '{ whoIsAsking }' };
  const passively = { 'x-minsheng-passive': 'true' };
  await ask(world, analyst, query);
  await ask(world, analyst, query, passively);
  await ask(world, analyst, query, { 'x-minsheng-passive': 'false' });
  expect(world.identity.asked.slice(-3).map(({ passive }) => passive)).toEqual([false, true, false]);
  world.identity.sessions.clear();
  expect((await ask(world, analyst, query, passively)).status).toBe(401);
});

test('a business "no" arrives with code, field and params, and nothing else', async () => {
  const { body } = await ask(world, analyst, { query: '{ refused }' });
  expect(body).toEqual({
    data: { refused: null },
    errors: [
      {
        message: '该单位本季度已经报送',
        path: ['refused'],
        extensions: { code: 'RETURN_ALREADY_MADE', field: 'period', params: { quarter: 3 } },
      },
    ],
  });
});

test('checklist 8: a fault inside a subgraph shows no text, stack or SQL of it', async () => {
  const { body } = await ask(world, analyst, { query: '{ broken }' });
  expect(body.errors).toHaveLength(1);
  expect(body.errors[0].extensions).toEqual({ code: 'INTERNAL' });
  expect(JSON.stringify(body)).not.toMatch(/select|relation|stack|at |http:|127\.0\.0\.1/);
});

test('a mistake in the query is told to its author, without a stack', async () => {
  const { body } = await ask(world, analyst, { query: '{ nothing }' });
  expect(body.errors[0].message).toContain('Cannot query field "nothing"');
  expect(Object.keys(body.errors[0].extensions)).toEqual(['code']);
});

test.each([
  [{}, 'Variable "$ms" of required type "Int!" was not provided.'],
  [{ ms: null }, 'Variable "$ms" of non-null type "Int!" must not be null.'],
  [{ ms: null }, 'Argument "ms" of non-null type "Int!" must not be null.'],
  [{ ms: 'soon' }, 'Variable "$ms" got invalid value "soon"'],
])(
  'with the variables %j it is told which one is at fault, and no subgraph is asked',
  async (variables, words) => {
    const before = world.civilAffairs.seen.length;
    const type = words.startsWith('Argument') ? 'Int' : 'Int!';
    const query = { query: `query ($ms: ${type}) { ...S } fragment S on Query { slow(ms: $ms) }`, variables };
    const { status, body } = await ask(world, analyst, query, {
      accept: 'application/graphql-response+json',
    });
    expect(status).toBe(400);
    expect(body.errors).toMatchObject([
      { message: expect.stringContaining(words), extensions: { code: 'BAD_USER_INPUT' } },
    ]);
    expect(world.civilAffairs.seen).toHaveLength(before);
  },
);

test('a changed supergraph is taken up without a restart; a broken one is not', async () => {
  const named = { query: '{ __type(name: "Commitment") { fields { name } } }' };
  await world.compose('\nextend type Commitment { shortTitle: String }');
  await expect
    .poll(async () => JSON.stringify((await ask(world, analyst, named)).body), {
      timeout: 5_000,
      interval: 100,
    })
    .toContain('shortTitle');
  await world.write('supergraph.graphql', 'type Query {');
  await new Promise((done) => setTimeout(done, 1_500));
  expect(JSON.stringify((await ask(world, analyst, named)).body)).toContain('shortTitle');
});
