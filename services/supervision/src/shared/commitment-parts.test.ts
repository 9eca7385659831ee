import { SharedAnswers, buildFederatedSchema, createApollo } from '@minsheng/kernel';
import { type World, callerWith } from '@minsheng/kernel/testing';
import * as fc from 'fast-check';
import { GraphQLObjectType, getNamedType } from 'graphql';
import { afterAll, beforeAll, beforeEach, expect, it, vi } from 'vitest';
import subgraph from '../subgraph.ts';
import { happen, news } from '../testing/news.ts';
import { LEADER, cell, createSupervisionWorld, deliver } from '../testing/supervision-world.ts';

let world: World;
let apollo: Awaited<ReturnType<typeof createApollo>>;
let answers: SharedAnswers;
beforeAll(async () => {
  world = await createSupervisionWorld();
  apollo = await createApollo(world.module);
  await apollo.start();
});
beforeEach(() => {
  answers = new SharedAnswers(world.module, apollo, subgraph.shared!);
});
afterAll(async () => {
  await apollo.stop();
  await world.close();
});

const CALLERS = [LEADER, callerWith('UNIT_CLERK', 'HEALTH')];
const QUESTION = `query List($year: Int!, $asOf: Date!) { all: commitments(year: $year) { ...Line } }
  fragment Line on Commitment { code progress(asOf: $asOf) { standing done forecastOn } units { shortName }
    indicators { code target reading(asOf: $asOf) { value planned } partOf { code } viewerCanFilePlan } }`;

async function shared(caller = LEADER, asOf = '2026-06-30'): Promise<unknown> {
  const json = await answers.find({ query: QUESTION, variables: { year: 2026, asOf } }, caller, 'request');
  return JSON.parse(json!.toString()) as unknown;
}

const step = fc.record({
  asks: fc.array(
    fc.record({ caller: fc.constantFrom(...CALLERS), asOf: fc.constantFrom('2026-03-01', '2026-06-30') }),
    { minLength: 1, maxLength: 3 },
  ),
  what: news,
  today: fc.constantFrom('2026-06-30', '2026-07-01'),
});

it('a list made in parts is the list made whole, whatever changed before and meanwhile', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(step, { minLength: 1, maxLength: 4 }), async (steps) => {
      for (const { asks, what, today } of steps) {
        world.setToday(today);
        await Promise.all([happen(world, what), ...asks.map(({ caller, asOf }) => shared(caller, asOf))]);
        for (const { caller, asOf } of asks) {
          const { data } = await world.ask(caller, QUESTION, { year: 2026, asOf });
          expect(await shared(caller, asOf)).toEqual({ data });
        }
      }
    }),
    { numRuns: 8 },
  );
});

it('makes again the one commitment that changed', async () => {
  await shared();
  const made = vi.spyOn(apollo, 'executeOperation');
  await deliver(world, [cell({ day: '2026-06-29', value: '3', version: 1_000_000 })]);
  await shared();
  const asked = made.mock.calls.map(([{ variables }]) => (variables?.['representations'] ?? []) as unknown[]);
  expect(asked.map(({ length }) => length)).toEqual([0, 1]);
  made.mockRestore();
});

it('refuses those who may not read, as a list made whole does', async () => {
  const told = (await shared(callerWith('SYSTEM_ADMIN'))) as { errors: { extensions: { code: string } }[] };
  expect(told.errors.map(({ extensions }) => extensions.code)).toEqual(['FORBIDDEN']);
});

/** Ways on from a commitment that `stateOfCommitment` follows; a new one has to be followed there before it is named here. */
const FOLLOWED = ['Commitment.indicators', 'Indicator.commitment', 'Indicator.partOf'];

it('follows every way by which the graph leads from a commitment to figures', async () => {
  const schema = await buildFederatedSchema(subgraph);
  const ways: string[] = [];
  const seen = new Set<string>();
  const walk = (type: unknown): void => {
    if (!(type instanceof GraphQLObjectType) || seen.has(type.name)) return;
    seen.add(type.name);
    for (const field of Object.values(type.getFields())) {
      const next = getNamedType(field.type);
      if (next.name === 'Indicator' || next.name === 'Commitment') ways.push(`${type.name}.${field.name}`);
      walk(next);
    }
  };
  walk(schema.getType('Commitment'));
  expect(ways.sort()).toEqual(FOLLOWED);
});
