import { loadSubgraph } from '@minsheng/kernel';
import { type World, createWorld, testCluster } from '@minsheng/kernel/testing';
import { buildFederatedSchema } from '../../../services/kernel/src/graphql/build-schema.ts';
import { keepsFiles } from '../../../services/kernel/src/subgraph.ts';
import { ask, isOwned } from './asking.ts';
import { catalogueFor } from './catalogue.ts';
import { COLUMNS, type Column, callerOf } from './columns.ts';
import { measureDuties } from './duties.ts';
import { openFileDesk } from './file-desk.ts';
import { measureFiles } from './files.ts';
import { FIXTURES, type Fixture } from './fixtures/index.ts';
import { KINDS, type Probe, type What, probesOf } from './probes.ts';
import { cellOf } from './reading.ts';

/** One row of the matrix; how a cell is read says README.md. */
export interface Row {
  readonly module: string;
  readonly what: What;
  readonly coordinate: string;
  readonly cells: Readonly<Record<Column, string>>;
}

export interface Measured {
  readonly rows: readonly Row[];
  /** Fields that nobody reached, because the fixture has nothing in them. */
  readonly unmeasured: readonly string[];
}

/** Asks everything that a module offers as everybody there is. */
export async function measureModule(moduleId: string): Promise<Measured> {
  const fixture = FIXTURES[moduleId];
  if (!fixture) throw new Error(`tests/security/rights/fixtures has no line for ${moduleId}`);
  const definition = await loadSubgraph(moduleId);
  const schema = await buildFederatedSchema(definition);
  await using world = await openWorld(moduleId, fixture);
  await using desk = keepsFiles(definition) ? await openFileDesk(world) : undefined;
  const known = await fixture.make(world, desk);
  const probes = probesOf(schema, fixture.example);
  const changing = ({ host }: Probe) => host.root === 'mutation';
  const asked = { moduleId, world, fixture, known };
  const still = await measure(
    asked,
    probes.filter((it) => !changing(it)),
  );
  const files = desk ? await measureFiles(asked, schema, desk) : [];
  const duties = moduleId === 'identity' ? await measureDuties(asked) : [];
  // Mutations last: they change what the others ask for.
  const mutations = await measure(asked, probes.filter(changing));
  const rows = [...still.rows, ...files, ...duties, ...mutations.rows].sort(
    (a, b) => KINDS.indexOf(a.what) - KINDS.indexOf(b.what),
  );
  return { rows, unmeasured: [...still.unmeasured, ...mutations.unmeasured] };
}

/** A module as it is measured. */
export interface Asked {
  readonly moduleId: string;
  readonly world: World;
  readonly fixture: Fixture;
  readonly known: Awaited<ReturnType<Fixture['make']>>;
}

/** Supervision has the catalogue, bureaus a copy of it, identity none. */
async function openWorld(moduleId: string, { units }: Fixture): Promise<World> {
  if (moduleId === 'identity') return createWorld(testCluster(), await loadSubgraph(moduleId));
  if (moduleId === 'supervision') return createWorld(testCluster(), await loadSubgraph(moduleId));
  return createWorld(testCluster(), await loadSubgraph(moduleId), await catalogueFor(moduleId, units));
}

async function measure(
  { moduleId, world, fixture, known }: Asked,
  probes: readonly Probe[],
): Promise<Measured> {
  const cells = probes.map(() => ({}) as Record<Column, string>);
  const reached = probes.map(() => false);
  for (const column of COLUMNS) {
    const pair = known(column);
    const caller = callerOf(column, fixture.units);
    const own = await ask(world, caller, probes, pair, 'own');
    const owned = probes.filter((it) => isOwned(it, pair));
    const fellow = await ask(world, caller, owned, pair, 'fellow');
    probes.forEach((probe, nth) => {
      const [mine, other] = [own[nth]!, fellow[owned.indexOf(probe)]];
      cells[nth]![column] = other ? cellOf(mine.word, other.word) : mine.word;
      reached[nth] ||= mine.reached || other?.reached === true;
    });
  }
  return {
    rows: probes.map(({ what, coordinate }, nth) => ({
      module: moduleId,
      what,
      coordinate,
      cells: cells[nth]!,
    })),
    unmeasured: probes
      .filter(({ what }, nth) => what !== 'filter' && !reached[nth])
      .map((it) => it.coordinate),
  };
}
