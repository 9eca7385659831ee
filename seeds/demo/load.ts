import { adoptCatalogue, openModule, readEnvironment } from '@minsheng/kernel';
import { seedDemoAccounts } from '../../services/identity/src/demo/seed-accounts.ts';
import health from '../../services/health/src/subgraph.ts';
import housing from '../../services/housing/src/subgraph.ts';
import identity from '../../services/identity/src/subgraph.ts';
import publicSecurity from '../../services/public-security/src/subgraph.ts';
import { takeSnapshot } from '../../services/supervision/src/catalogue/snapshot.ts';
import supervision from '../../services/supervision/src/subgraph.ts';
import { loadHousing } from './housing/load.ts';
import { loadScreenings } from './load-screenings.ts';
import { movingClock } from './moving-clock.ts';
import { loadPublicSecurity } from './public-security/load.ts';

// Fills migrated databases with the demonstration, through the services' own actions. Repeatable: what is there stays.
const environment = readEnvironment();
const clock = movingClock();
const open = [
  await openModule(supervision, environment),
  await openModule(identity, environment),
  await openModule(health, environment, { clock }),
  await openModule(housing, environment, { clock }),
  await openModule(publicSecurity, environment, { clock }),
] as const;
try {
  const [catalogue, accounts, screenings, works, security] = open;
  await seedDemoAccounts(accounts);
  const snapshot = await takeSnapshot(catalogue.orm.em.fork());
  for (const module of [screenings, works, security]) await adoptCatalogue(module, snapshot);
  const steps = await loadScreenings(screenings, clock);
  screenings.services.log.info({ steps }, 'demonstration screenings');
  works.services.log.info({ steps: await loadHousing(works, clock) }, 'demonstration works');
  security.services.log.info(
    { steps: await loadPublicSecurity(security, clock) },
    'demonstration of public security',
  );
} finally {
  for (const module of open) await module.orm.close(true);
}
