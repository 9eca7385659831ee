import { afterAll, beforeAll, expect, test } from 'vitest';
import { message } from '../messages.ts';
import { type World, ask, createWorld } from '../testing/world.ts';

let world: World;
let analyst: string;

beforeAll(async () => {
  world = await createWorld();
  await world.start();
  analyst = world.signIn('analyst', 'ANALYST');
});
afterAll(() => world.stop());

test.each([
  '{ __typename __schema { queryType { name } } }',
  '{ a: __type(name: "Commitment") { name } b: __schema { queryType { name } } }',
  '{ __typename commitments { code __typename } }',
])('%s is answered', async (query) => {
  const { status, body } = await ask(world, analyst, { query });
  expect([status, body.errors]).toEqual([200, undefined]);
});

test.each([
  '{ commitments { code } __type(name: "Commitment") { name } }',
  '{ commitments { code } ...About } fragment About on Query { __schema { queryType { name } } }',
])('%s is refused with the way to ask it', async (query) => {
  const { status, body } = await ask(world, analyst, { query });
  expect(status).toBe(400);
  expect(body).toEqual({
    errors: [{ message: message('INTROSPECTION_ALONE'), extensions: { code: 'INTROSPECTION_ALONE' } }],
  });
});
