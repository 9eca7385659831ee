import { type CatalogueSnapshot, catalogueSnapshot } from '../catalogue/snapshot.ts';
import { recountChanged } from '../facts/recount.ts';
import { serviceUrl } from '../registry.ts';
import type { RunningModule } from '../subgraph.ts';
import { signServiceToken } from '../token.ts';

const FIRST_MS = 500;
const EVERY_MS = 30_000;

/** Takes over a catalogue and counts again whatever its bindings changed. */
export async function adoptCatalogue(module: RunningModule, snapshot: CatalogueSnapshot): Promise<void> {
  const { catalogue } = module.services;
  await module.orm.em.fork().transactional((em) => catalogue.keep(em, snapshot));
  catalogue.take(snapshot);
  logFaults(module);
  await recountBound(module);
}

function logFaults({ services: { catalogue, log } }: RunningModule): void {
  if (catalogue.faults.length > 0)
    log.error({ faults: catalogue.faults }, 'bindings that this module cannot count by');
}

function recountBound({ orm, services }: RunningModule): Promise<void> {
  return recountChanged(orm, services.measures, services.catalogue, services.clock.today());
}

/** Recalls the kept catalogue, then follows supervision's for as long as the module runs. Supervision may be away. */
export async function startCatalogueFollower(module: RunningModule): Promise<() => Promise<void>> {
  const { catalogue, log } = module.services;
  await catalogue.recall(module.orm.em.fork());
  logFaults(module);
  let stopped = false;
  let timer: NodeJS.Timeout | undefined;
  let running: Promise<void> = Promise.resolve();

  async function follow(): Promise<void> {
    const snapshot = await fetchCatalogue(module).catch((error: unknown) => {
      log.warn({ error: String(error) }, 'catalogue could not be fetched, will try again');
    });
    try {
      if (snapshot && snapshot.version !== catalogue.version) {
        await adoptCatalogue(module, snapshot);
        log.info({ version: snapshot.version }, 'catalogue adopted');
      } else if (catalogue.version) {
        // Also what an earlier process adopted and did not come to count.
        await recountBound(module);
      }
    } catch (error) {
      log.error({ err: error }, 'catalogue could not be adopted or counted by, will try again');
    }
    if (!stopped) timer = setTimeout(next, catalogue.version ? EVERY_MS : FIRST_MS);
  }

  function next(): void {
    running = follow();
  }

  next();
  return async () => {
    stopped = true;
    clearTimeout(timer);
    await running;
  };
}

async function fetchCatalogue({ definition, environment }: RunningModule): Promise<CatalogueSnapshot> {
  const token = await signServiceToken(environment.tokenPrivateKey!, definition.id, 'supervision');
  const response = await fetch(`${serviceUrl(environment.port, 'supervision')}/internal/catalogue`, {
    headers: { authorization: `Bearer ${token}` },
    signal: AbortSignal.timeout(10_000),
  });
  if (!response.ok) throw new Error(`supervision answered ${response.status}`);
  return catalogueSnapshot.parse(await response.json());
}
