import { buildClientSchema, getIntrospectionQuery } from 'graphql';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { message } from '../messages.ts';
import { type World, ask, createWorld } from '../testing/world.ts';
import { LIMITS, type LimitName } from './limits.ts';

let world: World;
let analyst: string;

beforeAll(async () => {
  world = await createWorld();
  // A type that leads back to itself; nothing answers for it, since nothing may be asked.
  await world.start('\nextend type Commitment { next: Commitment others(first: Int! = 20): [Commitment!]! }');
  analyst = world.signIn('analyst', 'ANALYST');
});
afterAll(() => world.stop());

const MEDIA_TYPES = ['application/json', 'application/graphql-response+json', '*/*'];

/** Asks as every kind of client: each gets this refusal, and no subgraph hears of it. */
async function expectRefused(query: string, limit: LimitName | 'cycle', variables = {}): Promise<void> {
  const [code, text] =
    limit === 'cycle'
      ? ['FRAGMENT_CYCLE', message('FRAGMENT_CYCLE')]
      : ['QUERY_LIMIT_EXCEEDED', message(`QUERY_LIMIT_${limit}`, { most: LIMITS[limit].most })];
  const seen = () => world.supervision.seen.length + world.civilAffairs.seen.length;
  const before = seen();
  for (const accept of MEDIA_TYPES) {
    const { status, body } = await ask(world, analyst, { query, variables }, { accept });
    expect([status, body], accept).toEqual([400, { errors: [{ message: text, extensions: { code } }] }]);
  }
  expect(seen()).toBe(before);
}

function times(count: number, text: (index: number) => string): string {
  return Array.from({ length: count }, (_, index) => text(index)).join(' ');
}

const nested = (depth: number) => `${'next { '.repeat(depth)}code${' }'.repeat(depth)}`;

test.each([
  ['at the root', (field: string) => `{ ${field} }`, 'whoIsAsking'],
  ['below', (field: string) => `{ commitments { ${field} } }`, 'code'],
  ['on __typename', (field: string) => `{ commitments { ${field} } }`, '__typename'],
  ['on __typename at the root', (field: string) => `{ ${field} }`, '__typename'],
])('checklist 4: 1 000 aliases %s are refused before execution', async (_, around, field) => {
  // A thousand are too many words already; six hundred fall to the limit on aliases itself.
  await expectRefused(around(times(1_000, (index) => `a${index}: ${field}`)), 'tokens');
  await expectRefused(around(times(600, (index) => `a${index}: ${field}`)), 'aliases');
});

test('checklist 4: one alias more than allowed is refused, also spread over fragments', async () => {
  const most = LIMITS.aliases.most;
  const body = (count: number) => times(count, (index) => `a${index}: __typename`);
  const query = (count: number) => `{ commitments { ...F } } fragment F on Commitment { ${body(count)} }`;
  expect((await ask(world, analyst, { query: query(most) })).status).toBe(200);
  await expectRefused(query(most + 1), 'aliases');
});

test.each<[string, LimitName, string]>([
  ['deep selections', 'depth', `{ commitments { ${nested(LIMITS.depth.most)} } }`],
  [
    'depth hidden in fragments',
    'depth',
    `{ commitments { ...A } } fragment A on Commitment { next { next { next { next { next { next { ...B } } } } } } }
     fragment B on Commitment { next { next { next { next { next { next { code } } } } } } }`,
  ],
  ['many tokens', 'tokens', `{ ${'whoIsAsking '.repeat(LIMITS.tokens.most)} }`],
  ['tokens without end', 'tokens', `{ ${'a '.repeat(100_000)}`],
  [
    'many directives',
    'directives',
    `{ whoIsAsking ${'@include(if: true) '.repeat(LIMITS.directives.most + 1)} }`,
  ],
  ['many root fields', 'rootFields', `{ ${'whoIsAsking '.repeat(LIMITS.rootFields.most + 1)} }`],
  [
    'root fields by fragments',
    'rootFields',
    `{ ...A ...A } fragment A on Query { ${'whoIsAsking '.repeat(11)} }`,
  ],
  ['lists in lists', 'cost', '{ commitments { others { others { others { code } } } } }'],
  ['a large page', 'cost', '{ commitments { others(first: 5000) { code } } }'],
  [
    'introspection that goes round',
    'introspectionLists',
    '{ __schema { types { fields { type { fields { type { fields { name } } } } } } } }',
  ],
  [
    'introspection lists',
    'introspectionLists',
    '{ __schema { types { fields { args { type { fields { name } } } } } } }',
  ],
  [
    'introspection that is deep',
    'introspectionDepth',
    `{ __schema { queryType { ${'ofType { '.repeat(15)} name ${'} '.repeat(15)} } } }`,
  ],
])(
  'checklist 3: %s (%s) refused with 400 for every media type, before execution',
  async (_, limit, query) => {
    await expectRefused(query, limit);
  },
);

test('checklist 3: a page size counts from variables and their defaults, in a fragment too', async () => {
  const query = (given: string) =>
    `query ($n: Int!${given}) { commitments { ...F } } fragment F on Commitment { others(first: $n) { code } }`;
  await expectRefused(query(''), 'cost', { n: 5_000 });
  await expectRefused(query(' = 5000'), 'cost');
});

test('checklist 3: fragments that double at each step are measured, not unfolded', async () => {
  // Two to the thirtieth selections: whoever unfolds them does not come back.
  const step = (i: number) =>
    `fragment F${i} on Commitment { ...F${i + 1} carePart { pending } ...F${i + 1} }`;
  const fragments = `${times(30, step)} fragment F30 on Commitment { code }`;
  await expectRefused(`{ commitments { ...F0 } } ${fragments}`, 'cost');
});

test.each([
  ['of one', '{ commitments { ...A } } fragment A on Commitment { next { ...A } }'],
  ['of two', '{ commitments { ...A } } fragment A on Commitment { ...B } fragment B on Commitment { ...A }'],
  ['that nobody uses', '{ whoIsAsking } fragment A on Commitment { ...A }'],
  ['at the root', '{ ...A } fragment A on Query { ...A }'],
])('checklist 6: a circle of fragments %s is refused with 400 for every media type', async (_, query) => {
  await expectRefused(query, 'cycle');
});

test('checklist 2: the introspection of graphql-js, as GraphiQL asks it, passes', async () => {
  const query = getIntrospectionQuery({
    inputValueDeprecation: true,
    specifiedByUrl: true,
    schemaDescription: true,
  });
  const { status, body } = await ask(world, analyst, { query });
  expect([status, body.errors]).toEqual([200, undefined]);
  expect(buildClientSchema(body.data).getType('CarePart')).toBeDefined();
});

test('a mistake in the query is no limit: clients of plain JSON get it with 200', async () => {
  const query = '{ nothing { more } ...Missing }';
  const { status, body } = await ask(world, analyst, { query }, { accept: 'application/json' });
  expect([status, body.errors[0].extensions.code]).toEqual([200, 'GRAPHQL_VALIDATION_FAILED']);
});
