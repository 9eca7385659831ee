import { homedir } from 'node:os';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { findRefusedPort } from './ports.ts';
import { Problem } from './problem.ts';

/** What the command line and its two settings asked for. */
export interface Options {
  readonly port: number;
  readonly dataFolder: string;
  /** Start without demonstration data. */
  readonly empty: boolean;
}

/** Command line first, then MINSHENG_PORT and MINSHENG_DATA, then the defaults. Refuses what it does not know. */
export function readOptions(args: string[], settings: NodeJS.ProcessEnv, root: string): Options {
  const { port, data, empty } = parse(args);
  return {
    port: toPort(port ?? (settings['MINSHENG_PORT'] || '4000')),
    dataFolder: toFolder(data || settings['MINSHENG_DATA'] || join(root, '.data')),
    empty: empty ?? false,
  };
}

function parse(args: string[]) {
  try {
    const options = {
      port: { type: 'string' },
      data: { type: 'string' },
      empty: { type: 'boolean' },
    } as const;
    return parseArgs({ args, options }).values;
  } catch {
    throw new Problem('problem.option', { option: args.join(' ') });
  }
}

function toPort(value: string): number {
  const port = Number(value);
  if (!Number.isInteger(port) || port < 1 || port > 65_000)
    throw new Problem('problem.port-value', { value });
  const refused = findRefusedPort(port);
  if (refused) throw new Problem('problem.port-forbidden', { ...refused });
  return port;
}

function toFolder(value: string): string {
  // `--data=~/minsheng` reaches us with the tilde: the shell expands it only at the start of a word.
  return resolve(value.replace(/^~(?=\/|$)/, homedir()));
}
