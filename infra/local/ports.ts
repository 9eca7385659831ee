import { createServer } from 'node:net';
import { modules, postgresPort, servicePort } from '@minsheng/kernel/registry';
import { Problem, errorCode } from './problem.ts';
import { say } from './words.ts';

/** Ports that browsers and fetch refuse to connect to, whoever listens there: https://fetch.spec.whatwg.org/#port-blocking */
const BAD_PORTS: ReadonlySet<number> = new Set([
  1, 7, 9, 11, 13, 15, 17, 19, 20, 21, 22, 23, 25, 37, 42, 43, 53, 69, 77, 79, 87, 95, 101, 102, 103, 104,
  109, 110, 111, 113, 115, 117, 119, 123, 135, 137, 139, 143, 161, 179, 389, 427, 465, 512, 513, 514, 515,
  526, 530, 531, 532, 540, 548, 554, 556, 563, 587, 601, 636, 989, 990, 993, 995, 1719, 1720, 1723, 2049,
  3659, 4045, 4190, 5060, 5061, 6000, 6566, 6665, 6666, 6667, 6668, 6669, 6679, 6697, 10080,
]);

interface PortUse {
  readonly port: number;
  readonly use: string;
}

/** Every port of a system whose public port is `base`. */
function portsOf(base: number): readonly PortUse[] {
  return [...fetchedPortsOf(base), { port: postgresPort(base), use: say('use.postgres') }];
}

/** Those that are spoken to over http: by browsers, and by one service to another. */
function fetchedPortsOf(base: number): readonly PortUse[] {
  return [
    { port: base, use: say('use.public') },
    ...modules().map(({ id }) => ({ port: servicePort(base, id), use: say('use.service', { id }) })),
  ];
}

/** Of a system whose public port is `base`: the first port that nobody could fetch from, and a base that would do. */
export function findRefusedPort(base: number): (PortUse & { readonly other: number }) | undefined {
  const refused = fetchedPortsOf(base).find(({ port }) => BAD_PORTS.has(port));
  return refused && { ...refused, other: suggestion(base) };
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
  if (base < 1024) return 4000;
  const next = base + 100 > 65_000 ? 4100 : base + 100;
  return fetchedPortsOf(next).some(({ port }) => BAD_PORTS.has(port)) ? suggestion(next) : next;
}
