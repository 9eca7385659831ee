import 'reflect-metadata';
import { readEnvironment } from './environment.ts';
import { rebuild, recountChanged } from './facts/recount.ts';
import { raiseEpoch } from './facts/outbox.ts';
import { findChainFault, findChainHead } from './audit/verify.ts';
import { printSubgraph } from './graphql/build-schema.ts';
import { loadSubgraph } from './server/load.ts';
import { migrate } from './server/migrate.ts';
import { openModule } from './server/open.ts';
import { serve } from './server/serve.ts';
import type { SubgraphDefinition } from './subgraph.ts';

const COMMANDS: Record<string, (definition: SubgraphDefinition, argument?: string) => Promise<void>> = {
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
  // Also empties what is bound no more.
  await recountChanged(module.orm, measures, catalogue, clock.today());
  await rebuild(module.orm, measures, catalogue.bindings(), catalogue, clock.today());
  await raiseEpoch(module.orm);
  await module.orm.close(true);
}

/** `head` as an earlier run printed it, kept off the machine: shows that nothing was cut off since. */
async function verifyAudit(definition: SubgraphDefinition, head?: string): Promise<void> {
  const module = await openModule(definition, readEnvironment());
  const [position = '', link = ''] = head?.split(':') ?? [];
  const now = await findChainHead(module.orm);
  const fault = await findChainFault(module.orm, head === undefined ? undefined : { position, link });
  await module.orm.close(true);
  console.log(
    fault
      ? `${definition.id}: ${fault.fault} at position ${fault.position}, row ${fault.rowId}`
      : `${definition.id}: every link holds up to ${now ? `${now.position}:${now.link}` : 'the beginning'}`,
  );
  if (fault) process.exitCode = 1;
}

const [command = '', id = '', argument] = process.argv.slice(2);
const run = COMMANDS[command];
if (!run) {
  console.error(`usage: kernel ${Object.keys(COMMANDS).join(' | ')} <module> [known head, for verify-audit]`);
  process.exit(2);
}
try {
  await run(await loadSubgraph(id), argument);
} catch (error) {
  console.error(`${id} ${command}: ${error instanceof Error ? error.message : String(error)}`);
  process.exit(1);
}
