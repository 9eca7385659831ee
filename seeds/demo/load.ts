import { adoptCatalogue, openModule, readEnvironment } from '@minsheng/kernel';
import { seedDemoAccounts } from '../../services/identity/src/demo/seed-accounts.ts';
import health from '../../services/health/src/subgraph.ts';
import identity from '../../services/identity/src/subgraph.ts';
import publicSecurity from '../../services/public-security/src/subgraph.ts';
import { takeSnapshot } from '../../services/supervision/src/catalogue/snapshot.ts';
import supervision from '../../services/supervision/src/subgraph.ts';
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
  await openModule(publicSecurity, environment, { clock }),
] as const;
try {
  const [catalogue, accounts, screenings, security] = open;
  await seedDemoAccounts(accounts);
  await adoptCatalogue(screenings, await takeSnapshot(catalogue.orm.em.fork()));
  const steps = await loadScreenings(screenings, clock);
  screenings.services.log.info({ steps }, 'demonstration screenings');
  await adoptCatalogue(security, await takeSnapshot(catalogue.orm.em.fork()));
  const securitySteps = await loadPublicSecurity(security, clock);
  security.services.log.info({ steps: securitySteps }, 'demonstration of public security');
} finally {
  for (const module of open) await module.orm.close(true);
}
