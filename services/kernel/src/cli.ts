import 'reflect-metadata';
import { parseArgs } from 'node:util';
import { type CommandInput, commandInput } from './commands/command.ts';
import { rebuildFacts } from './commands/facts.ts';
import { forgetKey, newKey, rotate } from './commands/keys.ts';
import { deidentifyOld } from './commands/retention.ts';
import { verifyTrails } from './commands/trail.ts';
import { readEnvironment } from './environment.ts';
import { printSubgraph } from './graphql/build-schema.ts';
import { describeError } from './log.ts';
import { loadSubgraph } from './server/load.ts';
import { migrate } from './server/migrate.ts';
import { serve } from './server/serve.ts';

type Command = (id: string | undefined, input: () => CommandInput) => Promise<void>;

/** Those that take several modules mean all of them where none is named. */
const COMMANDS: Readonly<Record<string, Command>> = {
  serve: async (id) => serve(await loadSubgraph(id ?? ''), readEnvironment()),
  migrate: async (id) => migrate(await loadSubgraph(id ?? ''), readEnvironment()),
  schema: async (id) => void process.stdout.write(await printSubgraph(await loadSubgraph(id ?? ''))),
  rebuild: (id, input) => rebuildFacts(input(), id),
  'verify-audit': (id, input) => verifyTrails(input(), id),
  'new-person-key': (_, input) => newKey(input()),
  'rotate-keys': (id, input) => rotate(input(), id),
  deidentify: (id, input) => deidentifyOld(input(), id),
  'forget-person-key': (id, input) => forgetKey(input(), id),
};

const options = {
  head: { type: 'string' },
  heads: { type: 'string' },
  'dry-run': { type: 'boolean' },
} as const;

const say = (line: string) => console.log(line);
const [, , name = ''] = process.argv;
const run = Object.hasOwn(COMMANDS, name) ? COMMANDS[name] : undefined;
if (!run) {
  console.error(`usage: kernel ${Object.keys(COMMANDS).join(' | ')} [module]`);
  process.exit(2);
}
try {
  const { values, positionals } = parseArgs({
    args: process.argv.slice(3),
    options,
    allowPositionals: true,
  });
  await run(positionals[0], () => commandInput(values, say));
} catch (error) {
  // A failed statement's own message holds its values.
  console.error(`${name}: ${String(describeError(error)['message'])}`);
  process.exit(1);
}
