import { type Caller, type SubgraphDefinition, loadSubgraph } from '@minsheng/kernel';
import type { Kind } from '@minsheng/kernel/kinds';
import { modules } from '@minsheng/kernel/registry';
import { type World, createWorld, testCluster, townshipId, unitId } from '@minsheng/kernel/testing';
import type { GraphQLSchema } from 'graphql';
import { buildFederatedSchema } from '../../../services/kernel/src/graphql/build-schema.ts';
import { catalogueFor } from '../../security/rights/catalogue.ts';
import { type Column, callerOf } from '../../security/rights/columns.ts';
import { openFileDesk } from '../../security/rights/file-desk.ts';
import { FIXTURES } from '../../security/rights/fixtures/index.ts';
import { type Surroundings, withDraws } from './drawing.ts';
import { KindUnderTest } from './kind-under-test.ts';

/** A module with one world for all of its kinds, in which two units keep every one of them. */
export interface ModuleUnderTest extends AsyncDisposable {
  readonly id: string;
  readonly definition: SubgraphDefinition;
  readonly world: World;
  readonly schema: GraphQLSchema;
  readonly kinds: readonly KindUnderTest[];
  caller(column: Column): Caller;
  /** Makes records anew that those of other kinds are drawn to name; nothing for a kind that none names. */
  referAnew(kind: KindUnderTest): Promise<void>;
  /** A new file of the own unit; returns its id. */
  upload(): Promise<string>;
}

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
    upload: async () => (await desk.upload(caller('own-clerk'), unitId(units.own))).id,
    async referAnew(kind) {
      if (around.referred[kind.name]) around.referred[kind.name] = await makeSome(kind);
    },
    async [Symbol.asyncDispose]() {
      await desk[Symbol.asyncDispose]();
      await world.close();
    },
  };
  const townships = ['500240001', '500240101', '500240105'].map(townshipId);
  const around = {
    townships,
    units: Object.values(units).map(unitId),
    files: [await under.upload()],
    referred: {} as Record<string, readonly string[]>,
    referredOfFellow: {} as Record<string, readonly string[]>,
  } satisfies Surroundings;
  for (const kind of inOrderOfReference(definition.kinds ?? [])) {
    const opened = await KindUnderTest.open(under, kind, around);
    kinds.push(opened);
    if (namedBy(definition.kinds ?? [], kind.name)) around.referred[kind.name] = await makeSome(opened);
    // A line belongs to a record of its own unit.
    if ((definition.kinds ?? []).some(({ owner }) => owner?.kind.name === kind.name))
      around.referredOfFellow[kind.name] = await makeSome(opened, opened.fellow);
  }
  return under;
}

function namedBy(kinds: readonly Kind[], type: string): boolean {
  return kinds.some(({ declaration }) => declaration.fields.some(({ refersTo }) => refersTo === type));
}

/** Those first whom others name. */
function inOrderOfReference(kinds: readonly Kind[]): readonly Kind[] {
  return [...kinds].sort((a, b) => Number(namedBy([a], b.name)) - Number(namedBy([b], a.name)));
}

/** Some of a kind; where units keep parts of it, one of each: not every part has lines. */
async function makeSome(kind: KindUnderTest, by = kind.clerk): Promise<readonly string[]> {
  const { partedBy } = kind.declaration;
  const some = kind.around.parts?.map((part) => ({ [partedBy!.field]: part })) ?? [{}, {}, {}];
  const ids: string[] = [];
  await withDraws(1, async (draw) => {
    for (const given of some) ids.push((await kind.make(draw, by, given)).id);
  });
  return ids;
}
