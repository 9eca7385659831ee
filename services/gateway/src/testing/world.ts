import { createHash } from 'node:crypto';
import { mkdir, mkdtemp, readFile, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Caller } from '@minsheng/kernel';
import { composeServices } from '@theguild/federation-composition';
import type { FastifyInstance } from 'fastify';
import { parse } from 'graphql';
import { type Gateway, createGateway } from '../app.ts';
import type { EventTimes } from '../events/route.ts';
import type { GatewaySettings } from '../settings.ts';
import { createCivilAffairs, createSupervision } from './county.ts';
import { createKeys } from './keys.ts';
import { createTinyIdentity } from './tiny-identity.ts';

const MODULES = [
  { id: 'identity', title: '账号与权限', remote: false },
  { id: 'supervision', title: '督查', remote: true },
  { id: 'civil-affairs', title: '民政', remote: true },
];

export type World = Awaited<ReturnType<typeof createWorld>>;

/** A gateway over two real subgraphs and a small identity, all in this process; folders of its own. */
export async function createWorld(changed: Partial<GatewaySettings> = {}, eventTimes?: EventTimes) {
  const folder = await mkdtemp(join(tmpdir(), 'gateway-'));
  const keys = await createKeys('gateway', 'supervision', 'identity');
  const identity = createTinyIdentity(keys.publicKeys);
  const supervision = await createSupervision(keys.publicKeys);
  const civilAffairs = await createCivilAffairs(keys.publicKeys);
  const apps: Record<string, FastifyInstance> = {
    identity: identity.app,
    supervision: supervision.app,
    'civil-affairs': civilAffairs.app,
  };
  const origins: Record<string, string> = {};
  let gateway: Gateway | undefined;

  const settings: GatewaySettings = {
    signingKey: keys.privateKey('gateway'),
    modules: MODULES,
    serviceUrl: (id) => origins[id]!,
    supergraphFile: join(folder, 'supergraph.graphql'),
    frontendsFolder: join(folder, 'frontends'),
    dataFolder: join(folder, 'data'),
    publicOrigin: 'http://127.0.0.1:4000',
    trustedProxies: [],
    businessDate: undefined,
    demonstration: true,
    logLevel: 'silent',
    admission: { atOnce: 64, turn: 5_000, slow: 64, waiting: 64, patience: 10_000 },
    sendingLimits: { sending: 15_000, sendingFile: 60_000 },
    streams: { ofSession: 4, ofAccount: 12 },
    sessionTimeout: 10_000,
    // Long, so that a busy machine breaks no test; those of silence give their own.
    subgraphTimeout: 10_000,
    drainDelay: 0,
    ...changed,
  };

  async function write(path: string, text: string): Promise<void> {
    await mkdir(join(folder, path, '..'), { recursive: true });
    await writeFile(join(folder, path), text);
  }

  /** What a build of a front end leaves beside its files. */
  async function seal(id: string): Promise<void> {
    const dist = join(folder, 'frontends', id, 'dist');
    const names = await readdir(dist, { recursive: true, withFileTypes: true }).catch(() => []);
    const files = names.filter((it) => it.isFile()).map((it) => join(it.parentPath, it.name));
    const hashes = await Promise.all(
      files.map(async (file) => [
        file.slice(dist.length + 1),
        createHash('sha256')
          .update(await readFile(file))
          .digest('hex'),
      ]),
    );
    if (files.length > 0)
      await write(`frontends/${id}/dist/integrity.json`, JSON.stringify(Object.fromEntries(hashes)));
  }

  /** Composes the supergraph; `extra` is added to supervision's SDL. */
  async function compose(extra = ''): Promise<void> {
    const services = [
      { name: 'supervision', url: 'http://placeholder/graphql', typeDefs: parse(supervision.sdl + extra) },
      { name: 'civil-affairs', url: 'http://placeholder/graphql', typeDefs: parse(civilAffairs.sdl) },
    ];
    const { supergraphSdl, errors } = composeServices(services);
    if (!supergraphSdl) throw new Error(errors?.map((error) => error.message).join('\n'));
    await write('supergraph.graphql', supergraphSdl);
  }

  return {
    settings,
    keys,
    identity,
    supervision,
    civilAffairs,
    write,
    compose,
    get app() {
      return gateway!.app;
    },
    close: () => gateway!.close(),
    /** Call after what the test adds to the services; `extra` is added to supervision's SDL. */
    async start(extra = ''): Promise<void> {
      for (const [id, app] of Object.entries(apps)) {
        origins[id] = await app.listen({ port: 0, host: '127.0.0.1' });
      }
      await compose(extra);
      for (const id of ['portal', ...MODULES.map((module) => module.id)]) await seal(id);
      gateway = await createGateway(settings, eventTimes);
    },
    /** Signs somebody in; returns the cookie. */
    signIn(username: string, ...roles: Caller['grants'][number]['role'][]): string {
      const cookie = `session=${username}`;
      const grants = roles.map((role) => ({ role, unit: null }));
      identity.sessions.set(cookie, { accountId: `id-${username}`, username, name: username, grants });
      return cookie;
    },
    async stop(): Promise<void> {
      await gateway?.close();
      await Promise.all(Object.values(apps).map((app) => app.close()));
      await rm(folder, { recursive: true, force: true });
    },
  };
}

/** POST /graphql as a browser would. */
export async function ask(
  world: World,
  cookie: string | undefined,
  body: unknown,
  headers: Record<string, string> = {},
) {
  const response = await world.app.inject({
    method: 'POST',
    url: '/graphql',
    headers: { 'content-type': 'application/json', ...(cookie ? { cookie } : {}), ...headers },
    payload: JSON.stringify(body),
  });
  return { status: response.statusCode, body: response.json(), headers: response.headers };
}
