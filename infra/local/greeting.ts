import { accountLines } from './accounts.ts';
import type { Options } from './options.ts';
import { say } from './words.ts';

/** What stands on the screen when everything is ready. */
export function greet({ port, dataFolder, empty }: Options, day: string | undefined): void {
  const lines = [
    '',
    say('ready.address', { origin: `http://127.0.0.1:${port}` }),
    ...(day ? [say('ready.day', { day })] : []),
    say('ready.data', { folder: dataFolder }),
    '',
    ...(empty ? [] : [...accountLines(), '']),
    say('ready.stop'),
  ];
  console.log(lines.join('\n'));
}
