import {
  type RunningModule,
  type SubgraphDefinition,
  adoptCatalogue,
  markSent,
  nextMessage,
  openModule,
  readEnvironment,
  sealCommitted,
} from '@minsheng/kernel';
import civilAffairs from '../../services/civil-affairs/src/subgraph.ts';
import { seedDemoAccounts } from '../../services/identity/src/demo/seed-accounts.ts';
import health from '../../services/health/src/subgraph.ts';
import housing from '../../services/housing/src/subgraph.ts';
import identity from '../../services/identity/src/subgraph.ts';
import publicSecurity from '../../services/public-security/src/subgraph.ts';
import { takeSnapshot } from '../../services/supervision/src/catalogue/snapshot.ts';
import { receiveFacts } from '../../services/supervision/src/facts/receive.ts';
import supervision from '../../services/supervision/src/subgraph.ts';
import { loadCivilAffairs } from './civil-affairs/load.ts';
import { loadHousing } from './housing/load.ts';
import { loadHealth } from './health/load.ts';
import { loadScreenings } from './load-screenings.ts';
import { type MovingClock, movingClock } from './moving-clock.ts';
import { loadPublicSecurity } from './public-security/load.ts';
import { loadReturns } from './supervision/load-returns.ts';
import { loadPlans } from './supervision/load.ts';
import { loadWorkPlans } from './supervision/load-work-plans.ts';

type Load = (module: RunningModule, clock: MovingClock) => Promise<number>;

/** Which records a module's demonstration is made of, in the order of loading. */
const BUREAUS: readonly (readonly [SubgraphDefinition, ...Load[]])[] = [
  [health, loadScreenings, loadHealth],
  [housing, loadHousing],
  [publicSecurity, loadPublicSecurity],
  [civilAffairs, loadCivilAffairs],
];

// Fills migrated databases with the demonstration, through the services' own actions. Repeatable: what is there stays.
const environment = readEnvironment();
const open: RunningModule[] = [];

/** A module with a clock of its own: each goes through the year by itself. */
async function openWith(definition: SubgraphDefinition, clock?: MovingClock): Promise<RunningModule> {
  const module = await openModule(definition, environment, { clock });
  open.push(module);
  return module;
}

async function loadBureau(
  definition: SubgraphDefinition,
  loads: readonly Load[],
  snapshot: Awaited<ReturnType<typeof takeSnapshot>>,
): Promise<void> {
  const clock = movingClock();
  const module = await openWith(definition, clock);
  await adoptCatalogue(module, snapshot);
  for (const load of loads) {
    const steps = await load(module, clock);
    module.services.log.info({ steps }, 'demonstration records');
  }
}

/** What the relay will do once services run: returns are made of what the bureaus have reported. */
async function reportFacts(bureau: RunningModule, office: RunningModule): Promise<void> {
  for (let told = await nextMessage(bureau.orm); told; told = await nextMessage(bureau.orm)) {
    const today = bureau.services.clock.today();
    await receiveFacts(office.orm.em.fork(), bureau.definition.id, told, today);
    await markSent(bureau.orm, told);
    if (told.cells.length === 0) return;
  }
}

// No service runs yet: until its sealer came to them, the auditor would read that the rows wait for a seal.
async function sealTrail(module: RunningModule): Promise<void> {
  while ((await sealCommitted(module, module.environment.auditHash)) > 0);
}

try {
  await seedDemoAccounts(await openWith(identity));
  const plansClock = movingClock();
  const catalogue = await openWith(supervision, plansClock);
  const snapshot = await takeSnapshot(catalogue.orm.em.fork());
  for (const [definition, ...loads] of BUREAUS) await loadBureau(definition, loads, snapshot);
  for (const module of open) if (module.services.measures.length > 0) await reportFacts(module, catalogue);
  catalogue.services.log.info({ steps: await loadPlans(catalogue, plansClock) }, 'demonstration plans');
  catalogue.services.log.info(
    { steps: await loadWorkPlans(catalogue, plansClock) },
    'demonstration work plans',
  );
  catalogue.services.log.info({ units: await loadReturns(catalogue, plansClock) }, 'demonstration returns');
  for (const module of open) await sealTrail(module);
} finally {
  for (const module of open) await module.orm.close(true);
}
