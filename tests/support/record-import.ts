import { createContext, openModule, loadSubgraph } from '@minsheng/kernel';
import { driveImport, callerWith, testEnvironment } from '@minsheng/kernel/testing';

// Goes on with an import as a service of its own, until it is over or somebody ends the process.
const [databaseUrl, id] = process.argv.slice(2) as [string, string];
const module = await openModule(await loadSubgraph('health'), testEnvironment(), { databaseUrl });
await module.services.catalogue.recall(module.orm.em.fork());
const clerk = callerWith('UNIT_CLERK', 'HEALTH');
await driveImport(
  module,
  () => createContext(module.services, module.orm.em.fork(), clerk, crypto.randomUUID()),
  {
    kind: 'Screening',
    id,
  },
);
await module.orm.close(true);
