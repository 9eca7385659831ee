import { createServer } from 'node:net';
import { modules, postgresPort, servicePort } from '@minsheng/kernel/registry';
import { Problem, errorCode } from './problem.ts';
import { say } from './words.ts';

interface PortUse {
  readonly port: number;
  readonly use: string;
}

/** Every port of a system whose public port is `base`. */
function portsOf(base: number): readonly PortUse[] {
  return [
    { port: base, use: say('use.public') },
    ...modules().map(({ id }) => ({ port: servicePort(base, id), use: say('use.service', { id }) })),
    { port: postgresPort(base), use: say('use.postgres') },
  ];
}

/** Refuses with one line that names the first port which cannot be had. */
export async function requirePorts(base: number): Promise<void> {
  for (const { port, use } of portsOf(base)) {
    const code = await tryPort(port);
    if (!code) continue;
    const word = code === 'EADDRINUSE' ? 'problem.port-taken' : 'problem.port-refused';
    throw new Problem(word, { port, use, code, other: suggestion(base) });
  }
}

/** A base port whose whole block is free now: for tests and for a second system on one machine. */
export async function findFreeBase(): Promise<number> {
  // Below 32768, where Linux starts to give out the ports of outgoing connections.
  for (let attempt = 0; attempt < 100; attempt += 1) {
    const base = 20_000 + 100 * Math.floor(Math.random() * 120);
    const codes = await Promise.all(portsOf(base).map(({ port }) => tryPort(port)));
    if (codes.every((code) => code === undefined)) return base;
  }
  throw new Error('no free block of ports found');
}

/** Undefined where the port can be listened on, else the code of the error. */
async function tryPort(port: number): Promise<string | undefined> {
  const { promise, resolve } = Promise.withResolvers<string | undefined>();
  const server = createServer();
  server.once('error', (error) => resolve(errorCode(error)));
  server.listen({ port, host: '127.0.0.1', exclusive: true }, () => server.close(() => resolve(undefined)));
  return promise;
}

function suggestion(base: number): number {
  return base < 1024 ? 4000 : base + 100 > 65_000 ? 4100 : base + 100;
}
