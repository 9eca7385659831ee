import { afterAll, beforeAll, expect, test } from 'vitest';
import { type World, ask, createWorld } from '../testing/world.ts';

let world: World;
let analyst: string;

beforeAll(async () => {
  world = await createWorld();
  // Nothing answers for it: what is asked here must not get so far.
  await world.start(`
    scalar Date
    scalar Decimal
    input Stretch { km: Decimal!, paved: [Stretch!] }
    extend type Query { paved(on: Date!, stretch: Stretch): String }`);
  analyst = world.signIn('analyst', 'ANALYST');
});
afterAll(() => world.stop());

const asked = () => world.supervision.seen.length;
const OF_DAY = 'query ($on: Date!) { paved(on: $on) }';
const OF_STRETCH = 'query ($stretch: Stretch!) { paved(on: "2026-11-20", stretch: $stretch) }';

test.each([
  ['a day that does not exist', OF_DAY, { on: '2026-02-30' }, /"\$on".*YYYY-MM-DD/],
  ['a day with a time', OF_DAY, { on: '2026-11-20T00:00:00Z' }, /"\$on".*YYYY-MM-DD/],
  ['a quantity in powers of ten', OF_STRETCH, { stretch: { km: '1e3' } }, /"stretch\.km".*12\.5/],
  [
    'one deep inside',
    OF_STRETCH,
    { stretch: { km: '1', paved: [{ km: 'viel' }] } },
    /"stretch\.paved\[0\]\.km"/,
  ],
  ['a field left out', OF_STRETCH, { stretch: {} }, /"km" of required type/],
  ['a field that is not known', OF_STRETCH, { stretch: { km: '1', mile: '2' } }, /"mile"/],
  ['a variable left out', OF_DAY, {}, /"\$on" of required type "Date!" was not provided/],
])('%s in a variable is told to whoever wrote it', async (_, query, variables, words) => {
  const before = asked();
  const { status, body } = await ask(
    world,
    analyst,
    { query, variables },
    { accept: 'application/graphql-response+json' },
  );
  expect(status).toBe(400);
  expect(body).toEqual({
    errors: [
      {
        message: expect.stringMatching(words),
        locations: expect.anything(),
        extensions: { code: 'BAD_USER_INPUT' },
      },
    ],
  });
  expect(asked()).toBe(before);
});

test.each(['{ paved(on: "2026-02-30") }', '{ paved(on: "2026-11-20", stretch: { km: "1e3" }) }'])(
  '%s in the text is told likewise',
  async (query) => {
    const before = asked();
    const { body } = await ask(world, analyst, { query });
    expect(body.errors).toEqual([
      expect.objectContaining({ extensions: { code: 'GRAPHQL_VALIDATION_FAILED' } }),
    ]);
    expect(asked()).toBe(before);
  },
);

test('what can be read is handed on as it was written', async () => {
  const before = asked();
  await ask(world, analyst, { query: OF_STRETCH, variables: { stretch: { km: '12.50' } } });
  expect(asked()).toBe(before + 1);
});
