import { type CatalogueSnapshot, catalogueSnapshot } from '../catalogue/snapshot.ts';
import { rebuild } from '../facts/recount.ts';
import { serviceUrl } from '../registry.ts';
import type { RunningModule } from '../subgraph.ts';
import { signServiceToken } from '../token.ts';

const FIRST_MS = 500;
const EVERY_MS = 30_000;

/** Takes over a catalogue and counts again whatever its bindings changed. */
export async function adoptCatalogue(module: RunningModule, snapshot: CatalogueSnapshot): Promise<void> {
  const { catalogue, measures, clock } = module.services;
  const changed = await module.orm.em.fork().transactional((em) => catalogue.adopt(em, snapshot));
  await rebuild(module.orm, measures, changed, catalogue, clock.today());
}

/** Recalls the kept catalogue, then follows supervision's for as long as the module runs. Supervision may be away. */
export async function startCatalogueFollower(module: RunningModule): Promise<() => Promise<void>> {
  const { catalogue, log } = module.services;
  await catalogue.recall(module.orm.em.fork());
  let stopped = false;
  let timer: NodeJS.Timeout | undefined;
  let running: Promise<void> = Promise.resolve();

  async function follow(): Promise<void> {
    try {
      const snapshot = await fetchCatalogue(module);
      if (snapshot.version !== catalogue.version) {
        await adoptCatalogue(module, snapshot);
        log.info({ version: snapshot.version }, 'catalogue adopted');
      }
    } catch (error) {
      log.warn({ error: String(error) }, 'catalogue could not be fetched, will try again');
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
