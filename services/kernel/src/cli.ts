import 'reflect-metadata';
import { readEnvironment } from './environment.ts';
import { rebuild } from './facts/recount.ts';
import { raiseEpoch } from './facts/outbox.ts';
import { findChainFault } from './audit/verify.ts';
import { printSubgraph } from './graphql/build-schema.ts';
import { loadSubgraph } from './server/load.ts';
import { migrate } from './server/migrate.ts';
import { openModule } from './server/open.ts';
import { serve } from './server/serve.ts';
import type { SubgraphDefinition } from './subgraph.ts';

const COMMANDS: Record<string, (definition: SubgraphDefinition) => Promise<void>> = {
  serve: (definition) => serve(definition, readEnvironment()),
  migrate: (definition) => migrate(definition, readEnvironment()),
  schema: async (definition) => void process.stdout.write(await printSubgraph(definition)),
  rebuild: rebuildFacts,
  'verify-audit': verifyAudit,
};

async function rebuildFacts(definition: SubgraphDefinition): Promise<void> {
  const module = await openModule(definition, readEnvironment());
  const { catalogue, measures, clock } = module.services;
  await catalogue.recall(module.orm.em.fork());
  await rebuild(module.orm, measures, catalogue.bindings(), catalogue, clock.today());
  await raiseEpoch(module.orm);
  await module.orm.close(true);
}

async function verifyAudit(definition: SubgraphDefinition): Promise<void> {
  const module = await openModule(definition, readEnvironment());
  const fault = await findChainFault(module.orm);
  await module.orm.close(true);
  console.log(
    fault
      ? `${definition.id}: ${fault.fault} at position ${fault.position}, row ${fault.rowId}`
      : `${definition.id}: every link holds`,
  );
  if (fault) process.exitCode = 1;
}

const [command = '', id = ''] = process.argv.slice(2);
const run = COMMANDS[command];
if (!run) {
  console.error(`usage: kernel ${Object.keys(COMMANDS).join(' | ')} <module>`);
  process.exit(2);
}
try {
  await run(await loadSubgraph(id));
} catch (error) {
  console.error(`${id} ${command}: ${error instanceof Error ? error.message : String(error)}`);
  process.exit(1);
}
