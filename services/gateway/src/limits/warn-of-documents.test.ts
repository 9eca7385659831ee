import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { buildSchema } from 'graphql';
import { type World, ask, createWorld } from '../testing/world.ts';
import { warnOfDocuments } from './warn-of-documents.ts';

const aliases = Array.from({ length: 60 }, (_, index) => `a${index}: __typename`).join(' ');
const WIDE = `query Wide { whoIsAsking ${aliases} }`;

let world: World;

beforeAll(async () => {
  world = await createWorld();
  await world.write('frontends/portal/dist/persisted-documents.json', JSON.stringify({ wide: WIDE }));
  await world.start();
});
afterAll(() => world.stop());

test('checklist 3: a trusted document over a limit still runs; the same as free text is refused', async () => {
  const byHash = { extensions: { persistedQuery: { version: 1, sha256Hash: 'wide' } } };
  const { status, body } = await ask(world, world.signIn('clerk', 'UNIT_CLERK'), byHash);
  expect([status, body.data.whoIsAsking]).toEqual([200, 'clerk']);
  expect((await ask(world, world.signIn('analyst', 'ANALYST'), { query: WIDE })).status).toBe(400);
});

test('checklist 3: a build that brings such a document is logged when it is loaded', async () => {
  const warn = vi.spyOn(world.app.log, 'warn');
  const built = JSON.stringify({ wide: WIDE, wider: WIDE.replace('Wide', 'Wider') });
  await world.write('frontends/portal/dist/persisted-documents.json', built);
  await expect
    .poll(() => warn.mock.calls.map(([context]) => context), { timeout: 5_000 })
    .toContainEqual({ hash: 'wider', operation: 'Wider', limit: 'aliases' });
});

test('a warning names each trusted document that breaks a limit, and no other', () => {
  const warn = vi.fn<(...given: readonly unknown[]) => void>();
  const texts = new Map([
    ['h1', WIDE],
    ['h2', 'query Small { whoIsAsking }'],
    ['h3', `query Long { ${'whoIsAsking '.repeat(2_001)} }`],
    ['h4', 'query Round { ...A } fragment A on Query { ...A }'],
    ['h5', 'no GraphQL'],
  ]);
  warnOfDocuments(buildSchema('type Query { whoIsAsking: String }'), texts, { warn });
  expect(warn.mock.calls.map(([context]) => context)).toEqual([
    { hash: 'h1', operation: 'Wide', limit: 'aliases' },
    { hash: 'h3', operation: 'Long', limit: 'tokens' },
    { hash: 'h4', operation: 'Round', cycle: true },
    { hash: 'h5', problem: expect.stringContaining('Syntax Error') },
  ]);
});
