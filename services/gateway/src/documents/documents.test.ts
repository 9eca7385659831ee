import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { buildSchema } from 'graphql';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type World, ask, createWorld } from '../testing/world.ts';
import { chooseDocument } from './choose-document.ts';

let world: World;
let clerk: string;
let analyst: string;

const BUILT = {
  asker: '{ whoIsAsking }',
  rename:
    'mutation Rename($code: ID!, $title: String!) { rename(code: $code, title: $title) { code title } }',
};

beforeAll(async () => {
  world = await createWorld();
  await world.write('frontends/portal/dist/persisted-documents.json', JSON.stringify(BUILT));
  await world.start();
  clerk = world.signIn('health-clerk', 'UNIT_CLERK');
  analyst = world.signIn('analyst', 'ANALYST');
});
afterAll(() => world.stop());

function byHash(sha256Hash: string, rest: object = {}) {
  return { ...rest, extensions: { persistedQuery: { version: 1, sha256Hash } } };
}

test('a document of a build runs by its hash, for whoever is signed in', async () => {
  expect((await ask(world, clerk, byHash('asker'))).body).toEqual({ data: { whoIsAsking: 'health-clerk' } });
});

test('a mutation of a build runs, with variables', async () => {
  const variables = { code: 'C02', title: '老年助餐点' };
  expect((await ask(world, clerk, byHash('rename', { variables }))).body).toEqual({
    data: { rename: variables },
  });
});

test('text sent along with a hash is not what runs', async () => {
  expect((await ask(world, clerk, byHash('asker', { query: '{ commitments { code } }' }))).body).toEqual({
    data: { whoIsAsking: 'health-clerk' },
  });
});

test('a hash that no build knows is refused', async () => {
  const { status, body } = await ask(world, clerk, byHash('unknown', { query: '{ whoIsAsking }' }));
  expect(status).toBe(400);
  expect(body.errors[0].extensions.code).toBe('PERSISTED_QUERY_NOT_FOUND');
});

test.each([
  '{ whoIsAsking }',
  '{ __schema { types { name } } }',
  'mutation { rename(code: "C01", title: "x") { code } }',
])('checklist 2: a clerk may not send %s', async (query) => {
  const { status, body } = await ask(world, clerk, { query });
  expect(status).toBe(403);
  expect(body.errors[0].extensions.code).toBe('FREE_TEXT_FORBIDDEN');
});

test('checklist 2: an analyst may read by free text and look at the schema', async () => {
  expect((await ask(world, analyst, { query: '{ whoIsAsking }' })).body.data).toEqual({
    whoIsAsking: 'analyst',
  });
  expect((await ask(world, analyst, { query: '{ __schema { queryType { name } } }' })).body.data).toEqual({
    __schema: { queryType: { name: 'Query' } },
  });
});

test.each([
  'mutation { rename(code: "C01", title: "x") { code } }',
  'query Harmless { whoIsAsking } mutation Hidden { rename(code: "C01", title: "x") { code } }',
  'subscription { anything }',
])('an analyst may not send %s', async (query) => {
  const { status, body } = await ask(world, analyst, { query, operationName: 'Hidden' });
  expect(status).toBe(403);
  expect(body.errors[0].message).toBe('自由查询只能查看数据，不能修改数据。');
});

test('a remote redeployed alone is understood within seconds, and pages opened before it go on working', async () => {
  await world.write(
    'frontends/civil-affairs/dist/persisted-documents.json',
    JSON.stringify({ care: '{ careAsker }' }),
  );
  await expect
    .poll(async () => (await ask(world, clerk, byHash('care'))).status, { timeout: 5_000 })
    .toBe(200);
  await world.write(
    'frontends/civil-affairs/dist/persisted-documents.json',
    JSON.stringify({ care2: '{ a: careAsker }' }),
  );
  await expect
    .poll(async () => (await ask(world, clerk, byHash('care2'))).status, { timeout: 5_000 })
    .toBe(200);
  expect((await ask(world, clerk, byHash('care'))).body).toEqual({ data: { careAsker: 'health-clerk' } });
  const kept = JSON.parse(await readFile(join(world.settings.dataFolder, 'gateway/documents.json'), 'utf8'));
  expect(Object.keys(kept).sort()).toEqual(['asker', 'care', 'care2', 'rename']);
});

test.each([
  ['{ tinyReport { rows { count } } }', undefined],
  ['query ($x: Int) { a: tinyReport { rows { ...R } } } fragment R on TinyRow { count }', undefined],
  ['{ tinyReport { rows { count } } whoIsAsking }', 'FREE_TEXT_FORBIDDEN'],
  ['{ ... { tinyReport { rows { count } } } }', 'FREE_TEXT_FORBIDDEN'],
  ['mutation { tinyReport { rows { count } } }', 'FREE_TEXT_FORBIDDEN'],
  ['{ tinyReport { rows { deep { deep { deep { count } } } } } }', 'FREE_TEXT_FORBIDDEN'],
  [undefined, 'FREE_TEXT_FORBIDDEN'],
])('whoever is signed in composes reports and nothing else: %s', (query, code) => {
  const schema = buildSchema(
    'type Query { whoIsAsking: String tinyReport: Tiny } type Mutation { tinyReport: Tiny } type Tiny { rows: [TinyRow!]! } type TinyRow { count: Int deep: TinyRow }',
  );
  const caller = {
    accountId: '1',
    username: 'clerk',
    name: '经办',
    grants: [{ role: 'UNIT_CLERK', unit: 'u' }],
  } as const;
  const choose = () => chooseDocument({ query }, caller, { find: () => undefined }, schema);
  if (code) expect(choose).toThrow(expect.objectContaining({ code }));
  else expect(choose()).toEqual({ query });
});
