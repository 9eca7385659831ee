import { join } from 'node:path';
import { modules, servicePort } from '@minsheng/kernel/registry';
import type { Places } from './data-folder.ts';
import { type Surroundings, gatewayEnvironment, serviceEnvironment } from './environment.ts';
import type { ProcessSpec } from './processes/managed-process.ts';
import { ROOT, nodeArguments } from './root.ts';

const CLI = 'services/kernel/src/cli.ts';
const GATEWAY = 'services/gateway/src/main.ts';

export function serviceSpecs(around: Surroundings, places: Places): readonly ProcessSpec[] {
  return modules().map(({ id }) =>
    nodeProcess(places, {
      id,
      args: nodeArguments(CLI, 'serve', id),
      env: serviceEnvironment(around, id),
      port: servicePort(around.options.port, id),
    }),
  );
}

export function gatewaySpec(around: Surroundings, places: Places): ProcessSpec {
  return nodeProcess(places, {
    id: 'gateway',
    args: nodeArguments(GATEWAY),
    env: gatewayEnvironment(around),
    port: around.options.port,
  });
}

interface NodeProcess {
  readonly id: string;
  readonly args: readonly string[];
  readonly env: NodeJS.ProcessEnv;
  readonly port: number;
}

function nodeProcess(places: Places, { id, args, env, port }: NodeProcess): ProcessSpec {
  return {
    id,
    command: process.execPath,
    args,
    env,
    cwd: ROOT,
    log: join(places.logs, `${id}.log`),
    stopSignal: 'SIGTERM',
    attempts: 1,
    isReady: () => answers(`http://127.0.0.1:${port}/readyz`),
    isAnswering: () => answers(`http://127.0.0.1:${port}/healthz`),
  };
}

async function answers(url: string): Promise<boolean> {
  try {
    const response = await fetch(url, { signal: AbortSignal.timeout(5_000) });
    await response.body?.cancel();
    return response.ok;
  } catch {
    return false;
  }
}
