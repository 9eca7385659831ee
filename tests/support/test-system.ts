import { type ChildProcess, spawn } from 'node:child_process';
import { closeSync, mkdtempSync, openSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { type Caller, loadSubgraph } from '@minsheng/kernel';
import { envName, modules, serviceUrl } from '@minsheng/kernel/registry';
import { type TestCluster, createTestDatabase } from '@minsheng/kernel/testing';
import { signCallerToken } from '@minsheng/kernel/token';
import { type JWK, exportJWK, generateKeyPair } from 'jose';
import { findFreeBase } from '../../infra/local/ports.ts';

const ROOT = resolve(import.meta.dirname, '../..');
const GATEWAY = 'gateway';
const READY_MS = 60_000;

/** Real service processes on databases of their own, to be killed and started again one by one. */
export interface TestSystem extends AsyncDisposable {
  /** Where the portal is. */
  readonly origin: string;
  /** The key by which a process signs its tokens: `gateway` or a module. */
  privateKey(id: string): JWK;
  /** The data folder of its processes. */
  readonly dataFolder: string;
  /** A module's application connection. */
  databaseUrl(id: string): string;
  /** Starts a module or `gateway` and waits until it is ready. */
  start(id: string): Promise<void>;
  /** What a process has logged so far, over all its starts. */
  log(id: string): string;
  /** Of a process that runs. */
  pid(id: string): number;
  /** Whether a process that was started has ended, by itself or killed. */
  hasEnded(id: string): boolean;
  /** Ends it as a power cut would. */
  kill(id: string): Promise<void>;
  /** Runs an operation at a module's own port, as the gateway would. Throws where nobody answers. */
  ask(caller: Caller, id: string, query: string, variables?: object): Promise<GraphqlAnswer>;
  close(): Promise<void>;
}

export interface GraphqlAnswer {
  readonly data?: Record<string, unknown> | null;
  readonly errors?: readonly { readonly message: string; readonly extensions: Record<string, unknown> }[];
}

/** Sets up databases, keys and ports; starts nothing yet. */
export async function createTestSystem(
  cluster: TestCluster,
  settings: Record<string, string> = {},
  place = tmpdir(),
): Promise<TestSystem> {
  const port = await findFreeBase();
  const origin = `http://127.0.0.1:${port}`;
  const keys = await makeKeys([GATEWAY, ...modules().map((module) => module.id)]);
  const databases = new Map<string, string>();
  for (const { id } of modules())
    databases.set(id, await createTestDatabase(cluster, await loadSubgraph(id)));
  const secret = Buffer.alloc(32, 5).toString('base64');
  const dataFolder = mkdtempSync(join(place, 'minsheng-system-'));
  const common = {
    PATH: process.env['PATH']!,
    MINSHENG_PORT: String(port),
    MINSHENG_DATA: dataFolder,
    TOKEN_PUBLIC_KEYS: JSON.stringify({ keys: keys.public }),
    PERSON_KEY: secret,
    PERSON_HASH_KEY: secret,
    AUDIT_KEY: secret,
    AUTH_SECRET: secret,
    LOG_LEVEL: 'error',
    ...settings,
  };
  const running = new Map<string, ChildProcess>();
  const logFile = (id: string) => join(dataFolder, `${id}.log`);

  async function start(id: string): Promise<void> {
    const args =
      id === GATEWAY ? ['services/gateway/src/main.ts'] : ['services/kernel/src/cli.ts', 'serve', id];
    const env = {
      ...common,
      TOKEN_PRIVATE_KEY: JSON.stringify(keys.private.get(id)),
      ...(id === GATEWAY ? {} : { [`DATABASE_URL_${envName(id)}`]: databases.get(id)! }),
    };
    const output = openSync(logFile(id), 'a');
    const child = spawn(process.execPath, ['--import', '@oxc-node/core/register', ...args], {
      cwd: ROOT,
      env,
      stdio: ['ignore', output, output],
    });
    closeSync(output);
    running.set(id, child);
    // The gateway is up when it answers at all: it is ready only with every module.
    await until(
      async () => (await fetch(id === GATEWAY ? `${origin}/healthz` : `${serviceUrl(port, id)}/readyz`)).ok,
      `${id} to be ready`,
    );
  }

  async function kill(id: string): Promise<void> {
    const child = running.get(id);
    if (!child || child.exitCode !== null || child.signalCode !== null) return;
    const gone = new Promise((done) => child.once('exit', done));
    child.kill('SIGKILL');
    await gone;
  }

  async function ask(
    caller: Caller,
    id: string,
    query: string,
    variables: object = {},
  ): Promise<GraphqlAnswer> {
    const token = await signCallerToken(keys.private.get(GATEWAY)!, caller, id);
    const response = await fetch(`${serviceUrl(port, id)}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', authorization: `Bearer ${token}` },
      body: JSON.stringify({ query, variables }),
    });
    return (await response.json()) as GraphqlAnswer;
  }

  async function close(): Promise<void> {
    await Promise.all([...running.keys()].map(kill));
  }

  return {
    origin,
    dataFolder,
    privateKey: (id) => keys.private.get(id)!,
    log: (id) => readFileSync(logFile(id), 'utf8'),
    pid: (id) => running.get(id)!.pid!,
    hasEnded(id) {
      const child = running.get(id);
      return !child || child.exitCode !== null || child.signalCode !== null;
    },
    databaseUrl: (id) => databases.get(id)!,
    start,
    kill,
    ask,
    close,
    [Symbol.asyncDispose]: close,
  };
}

/** Waits until the condition holds, asking every so many milliseconds; an error counts as not yet. */
export async function until(
  condition: () => Promise<boolean>,
  what: string,
  withinMs = READY_MS,
  everyMs = 100,
): Promise<void> {
  const deadline = Date.now() + withinMs;
  for (;;) {
    if (await condition().catch(() => false)) return;
    if (Date.now() > deadline) throw new Error(`waited ${withinMs} ms in vain for ${what}`);
    await new Promise((done) => setTimeout(done, everyMs));
  }
}

async function makeKeys(ids: readonly string[]): Promise<{ private: Map<string, JWK>; public: JWK[] }> {
  const made = { private: new Map<string, JWK>(), public: [] as JWK[] };
  for (const kid of ids) {
    const { privateKey, publicKey } = await generateKeyPair('EdDSA', { extractable: true });
    made.private.set(kid, { ...(await exportJWK(privateKey)), kid });
    made.public.push({ ...(await exportJWK(publicKey)), kid });
  }
  return made;
}
