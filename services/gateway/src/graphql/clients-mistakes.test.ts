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

const TWO = 'query One { whoIsAsking } query Two { careAsker }';
const nestedList = (depth: number) => `${'['.repeat(depth)}1${']'.repeat(depth)}`;

test.each([
  ['two operations and no name', { query: TWO }],
  ['a name that no operation has', { query: TWO, operationName: 'Three' }],
  ['a name for an operation without one', { query: '{ whoIsAsking }', operationName: 'One' }],
  ['fragments alone', { query: 'fragment F on Query { whoIsAsking }' }],
])('%s: it is told to say which operation is meant', async (_, body) => {
  for (const accept of ['application/json', 'application/graphql-response+json']) {
    const { status, body: answer } = await ask(world, analyst, body, { accept });
    expect([status, answer.errors]).toEqual([
      400,
      [{ message: expect.stringContaining('operationName'), extensions: { code: 'OPERATION_UNCLEAR' } }],
    ]);
  }
});

test('of two operations the named one runs', async () => {
  const { body } = await ask(world, analyst, { query: TWO, operationName: 'Two' });
  expect(body).toEqual({ data: { careAsker: 'analyst' } });
});

test.each([
  ['a name that is no text', { query: '{ whoIsAsking }', operationName: 5 }],
  ['variables that are no object', { query: '{ whoIsAsking }', variables: 'x' }],
  ['variables in a list', { query: '{ whoIsAsking }', variables: [] }],
  ['extensions that are no object', { query: '{ whoIsAsking }', extensions: 'x' }],
  ['a query that is no text', { query: { whoIsAsking: true } }],
  ['no query at all', {}],
])('%s is refused in our words', async (_, body) => {
  const { status, body: answer } = await ask(world, analyst, body);
  expect([status, answer]).toEqual([
    400,
    { errors: [{ message: '请求格式不正确。', extensions: { code: 'BAD_REQUEST' } }] },
  ]);
});

test('input nested without end is refused before anybody walks it', async () => {
  const response = await world.app.inject({
    method: 'POST',
    url: '/graphql',
    headers: { 'content-type': 'application/json', cookie: analyst },
    payload: `{"query":"{ whoIsAsking }","variables":{"x":${nestedList(60_000)}}}`,
  });
  expect([response.statusCode, response.json().errors[0].extensions]).toEqual([
    400,
    { code: 'BODY_TOO_DEEP' },
  ]);
});

test.each([
  ['literals', `{ slow(ms: ${nestedList(900)}) }`],
  ['selections', `${'{ next '.repeat(900)}${'}'.repeat(900)}`],
])('%s nested without end are the mistake of whoever wrote them', async (_, query) => {
  const accept = 'application/graphql-response+json';
  const { status, body } = await ask(world, analyst, { query }, { accept });
  expect(status).toBe(400);
  expect(body.errors[0].extensions.code).not.toBe('INTERNAL');
});
