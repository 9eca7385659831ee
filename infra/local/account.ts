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

// npm run account -- [--data DIR] <username> <name> <ROLE> [unit code], beside a system that runs: makes an account.
// With --recovery-slip <username> --by <name> --by <name>, then --recover <username> --slip <number> [--second-factor], or
// --link <username> <subject>: for one that exists.
const { values, positionals, tokens } = parseArgs({
  options: {
    data: { type: 'string' },
    'recovery-slip': { type: 'string' },
    by: { type: 'string', multiple: true },
    recover: { type: 'string' },
    slip: { type: 'string' },
    link: { type: 'string' },
    'second-factor': { type: 'boolean' },
  },
  allowPositionals: true,
  tokens: true,
});
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
const kept = tokens.flatMap((it) =>
  it.kind === 'option' && it.name !== 'data'
    ? [it.rawName, ...(it.value === undefined ? [] : [it.value])]
    : [],
);
const script = kept.length > 0 ? 'keep-account.ts' : 'make-account.ts';
const args = nodeArguments(`services/identity/src/${script}`, ...kept, ...positionals);
process.exit(spawnSync(process.execPath, args, { cwd: ROOT, env, stdio: 'inherit' }).status ?? 1);
