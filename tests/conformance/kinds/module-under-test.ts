import { type Caller, type SubgraphDefinition, loadSubgraph } from '@minsheng/kernel';
import { modules } from '@minsheng/kernel/registry';
import { type World, createWorld, testCluster, townshipId, unitId } from '@minsheng/kernel/testing';
import type { GraphQLSchema } from 'graphql';
import { buildFederatedSchema } from '../../../services/kernel/src/graphql/build-schema.ts';
import { catalogueFor } from '../../security/rights/catalogue.ts';
import { type Column, type Units, callerOf } from '../../security/rights/columns.ts';
import { openFileDesk } from '../../security/rights/file-desk.ts';
import { FIXTURES } from '../../security/rights/fixtures/index.ts';
import type { Surroundings } from './drawing.ts';
import { KindUnderTest } from './kind-under-test.ts';

/** A module with one world for all of its kinds, in which two units keep every one of them. */
export interface ModuleUnderTest extends AsyncDisposable {
  readonly id: string;
  readonly definition: SubgraphDefinition;
  readonly world: World;
  readonly schema: GraphQLSchema;
  readonly kinds: readonly KindUnderTest[];
  caller(column: Column): Caller;
}

/** A place of which only the kinds of records that name it are asked; others record it under its own rights. */
const ADD_REFERRED: Readonly<Record<string, string>> = {
  Facility:
    'mutation ($name: String!, $township: ID!) { addFacility(input: { name: $name, township: $township }) { id } }',
};

/** Ids of the modules that declare kinds. */
export async function declaringModules(): Promise<readonly string[]> {
  const all = await Promise.all(
    modules().map(async ({ id }) => ({ id, kinds: (await loadSubgraph(id)).kinds })),
  );
  return all.filter(({ kinds = [] }) => kinds.length > 0).map(({ id }) => id);
}

export async function openModuleUnderTest(id: string): Promise<ModuleUnderTest> {
  const definition = await loadSubgraph(id);
  const { units } = FIXTURES[id]!;
  const world = await createWorld(testCluster(), definition, await catalogueFor(id, units));
  const desk = await openFileDesk(world);
  const schema = await buildFederatedSchema(definition);
  const caller = (column: Column) => callerOf(column, units);
  const kinds: KindUnderTest[] = [];
  const under: ModuleUnderTest = {
    id,
    definition,
    world,
    schema,
    kinds,
    caller,
    async [Symbol.asyncDispose]() {
      await desk[Symbol.asyncDispose]();
      await world.close();
    },
  };
  const townships = ['500240001', '500240101', '500240105'].map(townshipId);
  const around = {
    townships,
    units: Object.values(units).map(unitId),
    files: await filesOf(desk, caller('own-clerk'), units),
    referred: await addReferred(under, townships),
  } satisfies Surroundings;
  for (const kind of definition.kinds ?? []) kinds.push(await KindUnderTest.open(under, kind, around));
  return under;
}

async function filesOf(desk: Awaited<ReturnType<typeof openFileDesk>>, clerk: Caller, { own }: Units) {
  return [(await desk.upload(clerk, unitId(own))).id];
}

/** What records name that is no declared kind. */
async function addReferred({ definition, world, caller }: ModuleUnderTest, townships: readonly string[]) {
  const referred: Record<string, string[]> = {};
  const named = new Set(
    (definition.kinds ?? []).flatMap(({ declaration }) =>
      declaration.fields.flatMap(({ refersTo }) => refersTo ?? []),
    ),
  );
  for (const type of named) {
    referred[type] = [];
    for (const [nth, township] of townships.entries()) {
      const { data, errors } = await world.ask(caller('own-clerk'), ADD_REFERRED[type]!, {
        name: `${type}${nth}`,
        township,
      });
      if (errors.length > 0) throw new Error(`${type}: ${JSON.stringify(errors)}`);
      referred[type].push((Object.values(data!)[0] as { id: string }).id);
    }
  }
  return referred;
}
