import 'reflect-metadata';
import { openModule, readEnvironment } from '@minsheng/kernel';
import { seedDemoAccounts } from './demo/seed-accounts.ts';
import subgraph from './subgraph.ts';

// Command: node --import @oxc-node/core/register services/identity/src/seed-demo.ts
const module = await openModule(subgraph, readEnvironment());
try {
  const made = await seedDemoAccounts(module);
  module.services.log.info({ made }, 'demonstration accounts');
} finally {
  await module.orm.close(true);
}
