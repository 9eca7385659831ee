import { spawnSync } from 'node:child_process';
import { parseArgs } from 'node:util';
import { postgresPort } from '@minsheng/kernel/registry';
import { placesIn } from './data-folder.ts';
import { demonstrationEnvironment } from './environment.ts';
import { readOptions } from './options.ts';
import { findRunning } from './processes/roster.ts';
import { ROOT, nodeArguments } from './root.ts';
import { openSecrets } from './secrets.ts';
import { say } from './words.ts';

// npm run account -- [--data DIR] <username> <name> <ROLE> [unit code], beside a system that runs.
const { values, positionals } = parseArgs({ options: { data: { type: 'string' } }, allowPositionals: true });
const { dataFolder } = readOptions(values.data ? ['--data', values.data] : [], process.env, ROOT);
const places = placesIn(dataFolder);
const running = findRunning(places.running);
if (!running) {
  console.error(say('problem.not-running', { folder: dataFolder }));
  process.exit(1);
}
const env = demonstrationEnvironment({
  options: { port: running.port, dataFolder, empty: true },
  settings: process.env,
  secrets: await openSecrets(places.secrets),
  cluster: { port: postgresPort(running.port) },
});
const args = nodeArguments('services/identity/src/make-account.ts', ...positionals);
process.exit(spawnSync(process.execPath, args, { cwd: ROOT, env, stdio: 'inherit' }).status ?? 1);
