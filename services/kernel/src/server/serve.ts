import { setTimeout } from 'node:timers/promises';
import { startHeads } from '../audit/check.ts';
import { startSealer } from '../audit/sealer.ts';
import { startShowing } from '../audit/show-heads.ts';
import { REQUEST_LIMITS } from '../database/connections.ts';
import { whenDatabaseIsBack } from '../database/patience.ts';
import type { Environment } from '../environment.ts';
import { startDraftSweep } from '../drafts/sweep.ts';
import { startRelay } from '../facts/relay.ts';
import { startSweep } from '../files/sweep.ts';
import { startImportSweep } from '../imports/sweep.ts';
import type { Log } from '../log.ts';
import { giveBackMemory } from '../memory/give-back.ts';
import { servicePort } from '../registry.ts';
import { pruneRequestKeys } from '../request-key.ts';
import { type RunningModule, type SubgraphDefinition, keepsFiles } from '../subgraph.ts';
import { createApp } from './app.ts';
import { startCatalogueFollower } from './catalogue-pull.ts';
import { startHourly } from './hourly.ts';
import { openModule } from './open.ts';
import { assertOnlyAdds } from './privileges.ts';
import { sendToSupervision } from './send-facts.ts';

const NOTICE_MS = 1000;

type Stop = () => Promise<void>;

/** Starts a module on its port and keeps it until SIGTERM or SIGINT, then lets requests drain and work finish. */
export async function serve(definition: SubgraphDefinition, environment: Environment): Promise<void> {
  if (!environment.tokenPrivateKey) throw new Error('TOKEN_PRIVATE_KEY is not set');
  const module = await openModule(definition, environment, { limits: REQUEST_LIMITS });
  const { log } = module.services;
  keepAlive(log);
  if (environment.mode === 'production') await whenDatabaseIsBack(() => assertOnlyAdds(module), log);
  let stopping = false;
  const app = await createApp(module, () => stopping);
  const stops: Stop[] = await startWork(module);
  giveBackMemory();
  await app.listen({ port: servicePort(environment.port, definition.id), host: '127.0.0.1' });

  async function stop(): Promise<void> {
    if (stopping) return;
    stopping = true;
    // Readiness fails first, so that nobody new is sent here while the port closes.
    await setTimeout(environment.mode === 'production' ? NOTICE_MS : 0);
    const ended = [
      ...(await Promise.allSettled([app.close()])),
      ...(await Promise.allSettled(stops.toReversed().map((stopWork) => stopWork()))),
      ...(await Promise.allSettled([module.orm.close(true)])),
    ];
    for (const it of ended.filter((end) => end.status === 'rejected'))
      module.services.log.error({ err: it.reason }, 'something did not stop as it should');
    process.exit(0);
  }
  process.on('SIGTERM', () => void stop());
  process.on('SIGINT', () => void stop());
}

/** A promise that nobody waited for is a fault to be seen; it leaves no half-done work that ending the process would mend. */
function keepAlive(log: Log): void {
  process.on('unhandledRejection', (err) => log.error({ err }, 'nobody waited for this failure'));
  process.on('uncaughtException', (err) => {
    log.fatal({ err }, 'the process ends');
    process.exit(1);
  });
}

async function startWork(module: RunningModule): Promise<Stop[]> {
  const { definition, environment, orm, databaseUrl, services } = module;
  // The sealer stops first and leaves its head to be exported.
  const shown = startShowing(module);
  const stops = [
    startHeads(module),
    () => shown.stop(),
    startSealer(module, environment.auditHash, (actions) => shown.sealed(actions)),
  ];
  // The demonstration, whose people are invented, knows by them for good what it has loaded.
  if (!environment.demonstration)
    stops.push(
      startHourly(() => pruneRequestKeys(orm.em.fork()), 'request keys were not pruned', services.log),
    );
  if ((definition.measures ?? []).length > 0) {
    stops.push(await whenDatabaseIsBack(() => startCatalogueFollower(module), services.log));
    const relay = await startRelay(orm, databaseUrl, sendToSupervision(module), services.log);
    stops.push(() => relay.stop());
  }
  if (keepsFiles(definition)) stops.push(startSweep(module));
  if (definition.kinds?.length) stops.push(startImportSweep(module), startDraftSweep(module));
  const { start } = definition;
  if (start) stops.push(await whenDatabaseIsBack(() => start(module), services.log));
  return stops;
}
