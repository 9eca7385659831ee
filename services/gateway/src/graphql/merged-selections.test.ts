import fc from 'fast-check';
import {
  type GraphQLSchema,
  buildClientSchema,
  getIntrospectionQuery,
  graphql,
  parse,
  validate,
} from 'graphql';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { COMMITMENTS, careRecords, visitsOf } from '../testing/county.ts';
import { randomQuery } from '../testing/random-selections.ts';
import { type World, ask, createWorld } from '../testing/world.ts';

const RUNS = 60;
const planner = vi.hoisted(() => ({ missing: false }));
vi.mock('@graphql-hive/router-runtime', async (importOriginal) => {
  const original = await importOriginal<typeof import('@graphql-hive/router-runtime')>();
  return {
    unifiedGraphHandler: (...given: Parameters<typeof original.unifiedGraphHandler>) => {
      if (planner.missing) throw new Error('no native binding for this platform');
      return original.unifiedGraphHandler(...given);
    },
  };
});

const worlds = new Map<string, World>();
let schema: GraphQLSchema;

beforeAll(async () => {
  for (const name of ['native', 'slower']) {
    planner.missing = name === 'slower';

    const world = await createWorld();
    await world.start();
    world.signIn('analyst', 'ANALYST');
    worlds.set(name, world);
  }
  const { body } = await ask(worlds.get('native')!, COOKIE, { query: getIntrospectionQuery() });
  schema = buildClientSchema(body.data);
});
afterAll(() => Promise.all([...worlds.values()].map((world) => world.stop())));

const COOKIE = 'session=analyst';

/** The county as one schema would know it. */
function commitmentOf(code: string): object {
  const records = careRecords(code);
  return {
    ...COMMITMENTS.find((it) => it.code === code),
    careVisits: visitsOf(code),
    carePart: { pending: 3 },
    careRecords: (asked: { most?: number }) =>
      records(asked).map((record) => ({ ...record, commitment: () => commitmentOf(code) })),
  };
}

const ROOT = {
  commitments: COMMITMENTS.map(({ code }) => commitmentOf(code)),
  whoIsAsking: 'analyst',
  careAsker: 'analyst',
};

const VARIABLES = { yes: true, prefix: '记' };

async function expectSame(name: string, query: string): Promise<void> {
  const plain = await graphql({ schema, source: query, rootValue: ROOT, variableValues: VARIABLES });
  const { body } = await ask(worlds.get(name)!, COOKIE, { query, variables: VARIABLES });
  // What an analyst may ask at most is another matter.
  fc.pre(body.errors?.[0]?.extensions?.code !== 'QUERY_LIMIT_EXCEEDED');
  expect(body, query).toEqual(JSON.parse(JSON.stringify(plain)));
}

test.each(['native', 'slower'])('%s planner: a list asked for twice has its rows once', async (name) => {
  await expectSame(
    name,
    '{ commitments { code } commitments { title careRecords { id } careRecords { id } } }',
  );
});

test.each(['native', 'slower'])(
  '%s planner: what is left out altogether still has its objects',
  async (name) => {
    await expectSame(name, 'query ($yes: Boolean!) { commitments { code @skip(if: $yes) } __typename }');
  },
);

test.each(['native', 'slower'])(
  '%s planner: any selections get what graphql-js answers without federation',
  async (name) => {
    await fc.assert(
      fc.asyncProperty(
        randomQuery().filter((query) => validate(schema, parse(query)).length === 0),
        (query) => expectSame(name, query),
      ),
      { numRuns: RUNS },
    );
  },
  60_000,
);
