import type { Places } from './data-folder.ts';
import { embeddedServices, openCluster, openDatabases } from './database.ts';
import type { Surroundings } from './environment.ts';
import { type Cluster, serverOf } from './postgres/cluster.ts';
import { type Preparing, buildPages, loadDemonstration, migrateAll } from './preparation.ts';
import { ManagedProcess, type ProcessSpec } from './processes/managed-process.ts';
import { openPersonKeys } from './person-keys.ts';
import { report } from './progress.ts';
import { type Secrets, openSecrets } from './secrets.ts';
import { gatewaySpec, serviceSpecs } from './services.ts';
import { type State, changeState } from './state.ts';

type Asked = Pick<Surroundings, 'options' | 'settings'>;

/** Everything that runs for one data folder: PostgreSQL, the services, the gateway. */
export class System {
  readonly #asked: Asked;
  readonly #preparing: Preparing;
  readonly #places: Places;
  /** In the order of starting. */
  readonly #groups: ManagedProcess[][] = [];
  #work: Promise<unknown>[] = [];

  constructor(asked: Asked, preparing: Preparing) {
    this.#asked = asked;
    this.#preparing = preparing;
    this.#places = preparing.places;
  }

  /** Resolves when the portal can be used. Throws what went wrong; the caller then stops what already runs. */
  async start(state: State): Promise<void> {
    const pages = buildPages(this.#asked.settings, this.#preparing);
    const data = this.#prepareData(state);
    this.#work = [pages, data, this.#startServices(data, pages)];
    await Promise.all(this.#work);
    report('step.services');
  }

  /** Gateway first, then services, then PostgreSQL: nobody loses what it still works with. */
  async stop(): Promise<void> {
    for (const group of this.#groups.toReversed()) await Promise.all(group.map((it) => it.stop()));
    // What was still being prepared ends by itself, now that it was told to and has nothing to work with.
    await Promise.allSettled(this.#work);
  }

  kill(): void {
    for (const it of this.#groups.flat()) it.kill();
  }

  /** Services need the data, the gateway also the pages; it waits for its subgraphs by itself. */
  async #startServices(data: Promise<Surroundings>, pages: Promise<void>): Promise<void> {
    const around = await data;
    const services = serviceSpecs(around, this.#places);
    report('step.services-begin', { count: services.length + 1 });
    const running = this.#run(services);
    await Promise.all([running, pages.then(() => this.#run([gatewaySpec(around, this.#places)]))]);
  }

  async #prepareData(state: State): Promise<Surroundings> {
    openPersonKeys(this.#places);
    const secrets = await openSecrets(this.#places.secrets);
    const around = { ...this.#asked, secrets, cluster: await this.#startDatabase(secrets, state) };
    await migrateAll(around, this.#preparing);
    if (state.stage !== 'ready' && state.content === 'demonstration') {
      await loadDemonstration(around, this.#preparing);
    }
    changeState(this.#places, { stage: 'ready' });
    return around;
  }

  /** Undefined where every service has an external database. */
  async #startDatabase(secrets: Secrets, state: State): Promise<Cluster | undefined> {
    const { options, settings } = this.#asked;
    const ids = embeddedServices(settings);
    if (ids.length === 0) {
      report('step.database-external');
      return undefined;
    }
    report('step.database-begin');
    const cluster = await openCluster(options, this.#places, secrets, state, settings);
    await this.#run([serverOf(cluster)]);
    await openDatabases(cluster, ids, secrets);
    report('step.database', { place: cluster.folder });
    return cluster;
  }

  async #run(specs: readonly ProcessSpec[]): Promise<void> {
    this.#preparing.signal.throwIfAborted();
    const group = specs.map((spec) => new ManagedProcess(spec, this.#preparing.roster));
    this.#groups.push(group);
    await Promise.all(group.map((it) => it.start()));
  }
}
