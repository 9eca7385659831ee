import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { loadSubgraph } from '@minsheng/kernel';
import { type World, callerWith, createWorld, testCluster } from '@minsheng/kernel/testing';
import { type GraphQLField, buildSchema } from 'graphql';
import { afterAll, describe, expect, it } from 'vitest';
import { ROOT } from '../../schema/generated.ts';
import { buildFederatedSchema } from '../../services/kernel/src/graphql/build-schema.ts';
import { catalogueFor } from '../security/rights/catalogue.ts';
import { openFileDesk } from '../security/rights/file-desk.ts';
import { FIXTURES } from '../security/rights/fixtures/index.ts';
import { Variables } from '../security/rights/variables.ts';

type Mutation = GraphQLField<unknown, unknown>;

const BUREAUS = ['health', 'housing', 'civil-affairs', 'public-security'] as const;

/** What they change is no record of a figure, and is said anew as a whole: the last word is what was meant. */
const LAST_WORD_STANDS = /^(.*(Account|Session|Delegation|Grant|Factor|Password).*|deleteFile)$/;

/** What is decided once, by a second person, under its lock: whoever comes later is told that it is over. */
const DECIDED_ONCE = /^(decideJointAct|withdrawJointAct|decide\w+AuditOpening|lockReportingPeriod)$/;

/** Whether a mutation changes something that stands already. */
function changes({ args }: Mutation): boolean {
  return args.some(({ name, type }) => name === 'id' && String(type) === 'ID!');
}

it('whatever changes a record names the revision that was seen of it', () => {
  const api = buildSchema(readFileSync(resolve(ROOT, 'schema/api.graphql'), 'utf8'));
  const changing = Object.values(api.getMutationType()!.getFields()).filter(changes);
  expect(changing.length).toBeGreaterThan(25);
  const blind = changing.filter(
    ({ name, args }) =>
      !LAST_WORD_STANDS.test(name) &&
      !DECIDED_ONCE.test(name) &&
      !args.some((arg) => arg.name === 'revision' && String(arg.type) === 'Int!'),
  );
  expect(blind.map(({ name }) => name)).toEqual([]);
});

describe.each(BUREAUS)('%s', async (id) => {
  const fixture = FIXTURES[id]!;
  const definition = await loadSubgraph(id);
  const world: World = await createWorld(testCluster(), definition, await catalogueFor(id, fixture.units));
  afterAll(() => world.close());
  const desk = await openFileDesk(world);
  afterAll(() => desk[Symbol.asyncDispose]());
  const { own } = (await fixture.make(world, desk))('own-clerk');
  const schema = await buildFederatedSchema(definition);
  // Amending and voiding of declared kinds are asked about in ./kinds.
  const declared = new Set(
    (definition.kinds ?? []).flatMap(({ declaration: { graph } }) => [graph.amend, graph.void]),
  );
  const revised = Object.values(schema.getMutationType()!.getFields()).filter(
    (field) => field.args.some(({ name }) => name === 'revision') && !declared.has(field.name),
  );
  const reviewer = callerWith('UNIT_REVIEWER', fixture.units.own);

  async function send(field: Mutation, revision: number) {
    const variables = new Variables({ ...own, revision });
    const call = variables.call('Mutation', field);
    const text = `mutation ${variables.declaration} { ${call} { id revision } }`;
    return world.ask(reviewer, text, variables.values);
  }

  it('verbs of a kind’s own refuse what somebody changed since it was seen', async () => {
    for (const field of revised) {
      const { data, errors } = await send(field, 99);
      expect(errors, field.name).toMatchObject([{ code: expect.stringMatching(/^RECORD_CHANGED/) }]);
      expect(Object.values(data ?? {})[0] ?? null).toBeNull();
    }
  });
});
