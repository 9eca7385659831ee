import { spawn } from 'node:child_process';
import { modules } from '@minsheng/kernel/registry';
import { placesIn } from './data-folder.ts';
import { watchSources } from './dev/changed-files.ts';
import { doWork } from './dev/do-work.ts';
import { workAfter } from './dev/work.rules.ts';
import { readOptions } from './options.ts';
import { report } from './progress.ts';
import { ROOT, nodeArguments } from './root.ts';

// npm run dev: the whole system as `npm start` runs it; whatever is saved is on the screen some seconds later.
const args = process.argv.slice(2);
const { dataFolder } = readOptions(args, process.env, ROOT);
const place = { roster: placesIn(dataFolder).running, data: dataFolder };
const ids = modules().map(({ id }) => id);

const system = spawn(process.execPath, nodeArguments('infra/local/start.ts', ...args), {
  cwd: ROOT,
  stdio: 'inherit',
});
const ended = new Promise<number>((resolve) => system.once('close', (code) => resolve(code ?? 1)));
// Ctrl-C reaches the system by itself; we wait until it has stopped.
for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, () => undefined);

let waiting: readonly string[] = [];
let isBusy = false;
const stopWatching = watchSources((paths) => {
  waiting = [...waiting, ...paths];
  void workOff();
});
report('dev.watching');
const code = await ended;
stopWatching();
process.exit(code);

/** One round after the other: what is saved in the meantime makes the next. */
async function workOff(): Promise<void> {
  if (isBusy) return;
  isBusy = true;
  while (waiting.length > 0) {
    const work = workAfter(waiting, ids);
    waiting = [];
    await doWork(work, place);
  }
  isBusy = false;
}
