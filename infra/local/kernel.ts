import { spawnSync } from 'node:child_process';
import { parseArgs } from 'node:util';
import { modules, envName, postgresPort } from '@minsheng/kernel/registry';
import { placesIn } from './data-folder.ts';
import { demonstrationEnvironment } from './environment.ts';
import { readOptions } from './options.ts';
import { findRunning } from './processes/roster.ts';
import { ROOT, nodeArguments } from './root.ts';
import { openSecrets } from './secrets.ts';
import { say } from './words.ts';

// npm run kernel -- <command> [module] [options], beside a system that runs, or with the databases of the environment.
const { values, tokens } = parseArgs({
  options: { data: { type: 'string' } },
  allowPositionals: true,
  strict: false,
  tokens: true,
});
const data = typeof values['data'] === 'string' ? values['data'] : undefined;
const { dataFolder } = readOptions(data ? ['--data', data] : [], process.env, ROOT);
const places = placesIn(dataFolder);
const running = findRunning(places.running);
const external = modules().every(({ id }) => process.env[`DATABASE_URL_${envName(id)}`]);
if (!running && !external) {
  console.error(say('problem.not-running', { folder: dataFolder }));
  process.exit(1);
}
const env = running
  ? demonstrationEnvironment({
      options: { port: running.port, dataFolder, empty: true },
      settings: process.env,
      secrets: await openSecrets(places.secrets),
      cluster: { port: postgresPort(running.port) },
    })
  : process.env;
const ours = new Set(
  tokens.filter((it) => it.kind === 'option' && it.name === 'data').map(({ index }) => index),
);
const args = process.argv
  .slice(2)
  .filter((_, at, all) => !ours.has(at) && !(ours.has(at - 1) && all[at - 1] === '--data'));
const child = nodeArguments('services/kernel/src/cli.ts', ...args);
process.exit(spawnSync(process.execPath, child, { cwd: ROOT, env, stdio: 'inherit' }).status ?? 1);
