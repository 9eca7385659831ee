import { afterEach, beforeEach, expect, test } from 'vitest';
import { type World, ask, createWorld } from '../testing/world.ts';

const CHANGES = {
  named: 'mutation { __typename rename(code: "C01", title: "x") { __typename title } }',
  joined: 'mutation { rename(code: "C01", title: "x") { title careVisits } }',
};

let world: World;
let clerk: string;

beforeEach(async () => {
  world = await createWorld();
  await world.write('frontends/portal/dist/persisted-documents.json', JSON.stringify(CHANGES));
  await world.start();
  clerk = world.signIn('clerk', 'UNIT_CLERK');
});
afterEach(() => world.stop());

async function change(sha256Hash: keyof typeof CHANGES) {
  const { body } = await ask(world, clerk, { extensions: { persistedQuery: { version: 1, sha256Hash } } });
  return body;
}

test('a change asks no subgraph for the name at the root, and still tells it', async () => {
  const { data, errors } = await change('named');
  expect([data, errors]).toEqual([
    { __typename: 'Mutation', rename: { __typename: 'Commitment', title: 'x' } },
    undefined,
  ]);
  expect(world.civilAffairs.seen).toHaveLength(0);
});

test('a change that was made is not told as uncertain where another module holds a part of its answer and is away', async () => {
  await world.civilAffairs.app.close();
  const { data, errors } = await change('joined');
  expect(data).toEqual({ rename: { title: 'x', careVisits: null } });
  expect(errors).toMatchObject([{ message: '民政服务暂时无法连接，请稍后再试。' }]);
});
