import { startSealer } from '../audit/sealer.ts';
import type { Environment } from '../environment.ts';
import { startRelay } from '../facts/relay.ts';
import { servicePort } from '../registry.ts';
import type { RunningModule, SubgraphDefinition } from '../subgraph.ts';
import { createApp } from './app.ts';
import { startCatalogueFollower } from './catalogue-pull.ts';
import { openModule } from './open.ts';
import { sendToSupervision } from './send-facts.ts';

type Stop = () => Promise<void>;

/** Starts a module on its port and keeps it until SIGTERM or SIGINT, then lets requests drain and work finish. */
export async function serve(definition: SubgraphDefinition, environment: Environment): Promise<void> {
  if (!environment.tokenPrivateKey) throw new Error('TOKEN_PRIVATE_KEY is not set');
  const module = await openModule(definition, environment);
  const app = await createApp(module);
  const stops: Stop[] = await startWork(module);
  await app.listen({ port: servicePort(environment.port, definition.id), host: '127.0.0.1' });

  let stopping = false;
  async function stop(): Promise<void> {
    if (stopping) return;
    stopping = true;
    await app.close();
    for (const stopWork of stops.toReversed()) await stopWork();
    await module.orm.close(true);
    process.exit(0);
  }
  process.on('SIGTERM', () => void stop());
  process.on('SIGINT', () => void stop());
}

async function startWork(module: RunningModule): Promise<Stop[]> {
  const { definition, orm, databaseUrl, services } = module;
  const stops = [startSealer(orm, services.log)];
  if ((definition.measures ?? []).length > 0) {
    stops.push(await startCatalogueFollower(module));
    const relay = await startRelay(orm, databaseUrl, sendToSupervision(module), services.log);
    stops.push(() => relay.stop());
  }
  if (definition.start) stops.push(await definition.start(module));
  return stops;
}
