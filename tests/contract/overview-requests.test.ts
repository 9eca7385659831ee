import { mkdtemp } from 'node:fs/promises';
import { readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { type RunningModule, adoptCatalogue, createApp, loadSubgraph, openModule } from '@minsheng/kernel';
import { modules } from '@minsheng/kernel/registry';
import { createTestDatabase, testCluster, testEnvironment } from '@minsheng/kernel/testing';
import { getDemoAccount } from '@minsheng/seeds/accounts';
import type { FastifyInstance } from 'fastify';
import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest';
import { type Gateway, createGateway } from '../../services/gateway/src/app.ts';
import { createKeys } from '../../services/gateway/src/testing/keys.ts';
import { createTinyIdentity } from '../../services/gateway/src/testing/tiny-identity.ts';
import { takeSnapshot } from '../../services/supervision/src/catalogue/snapshot.ts';

const ROOT = resolve(import.meta.dirname, '../..');
const COOKIE = 'session=analyst';

interface Served {
  readonly module: RunningModule;
  readonly app: FastifyInstance;
  readonly origin: string;
  readonly queries: string[];
  requests: number;
}

const served = new Map<string, Served>();
let gateway: Gateway;

beforeAll(async () => {
  const keys = await createKeys('gateway', ...modules().map(({ id }) => id));
  const identity = createTinyIdentity(keys.publicKeys);
  identity.sessions.set(COOKIE, getDemoAccount('analyst'));
  const identityOrigin = await identity.app.listen({ port: 0, host: '127.0.0.1' });
  for (const { id } of modules())
    if (id !== 'identity') served.set(id, await serveInProcess(id, JSON.stringify(keys.publicKeys)));
  const catalogue = await takeSnapshot(served.get('supervision')!.module.orm.em.fork());
  for (const { module } of served.values())
    if (module.services.measures.length > 0) await adoptCatalogue(module, catalogue);
  gateway = await createGateway({
    signingKey: keys.privateKey('gateway'),
    modules: modules(),
    serviceUrl: (id) => served.get(id)?.origin ?? identityOrigin,
    supergraphFile: resolve(ROOT, 'schema/supergraph.graphql'),
    frontendsFolder: resolve(ROOT, 'frontends'),
    dataFolder: await mkdtemp(join(tmpdir(), 'overview-')),
    publicOrigin: 'http://127.0.0.1:4000',
    trustedProxies: [],
    businessDate: undefined,
    demonstration: true,
    logLevel: 'silent',
    admission: { atOnce: 64, turn: 5_000, slow: 64, waiting: 64, patience: 10_000 },
    sessionTimeout: 5_000,
    subgraphTimeout: 10_000,
    sendingLimits: { sending: 15_000, sendingFile: 600_000 },
    streams: { ofSession: 4, ofAccount: 12 },
    drainDelay: 0,
  });
});

afterAll(async () => {
  await gateway?.close();
  for (const { app, module } of served.values()) {
    await app.close();
    await module.orm.close(true);
  }
});

beforeEach(() => {
  for (const it of served.values()) {
    it.requests = 0;
    it.queries.splice(0);
  }
});

async function serveInProcess(id: string, publicKeys: string): Promise<Served> {
  const definition = await loadSubgraph(id);
  const queries: string[] = [];
  const databaseUrl = await createTestDatabase(testCluster(), definition);
  const environment = testEnvironment({ TOKEN_PUBLIC_KEYS: publicKeys });
  const module = await openModule(definition, environment, {
    databaseUrl,
    onQuery: (sql) => queries.push(sql),
  });
  const app = await createApp(module);
  const it: Served = { module, app, queries, requests: 0, origin: '' };
  app.addHook('onRequest', async ({ url }) => void (it.requests += url === '/graphql' ? 1 : 0));
  return Object.assign(it, { origin: await app.listen({ port: 0, host: '127.0.0.1' }) });
}

/** The portal's own overview document. An analyst sends it as text, so that no built portal is needed. */
function overviewDocument(): string {
  const file = resolve(ROOT, 'frontends/portal/src/gql/persisted-documents.json');
  const documents = JSON.parse(readFileSync(file, 'utf8')) as Record<string, string>;
  return Object.values(documents).find((text) => text.includes('query Overview('))!;
}

async function askOverview(): Promise<{
  data: { commitments: { indicators: unknown[] }[] };
  errors?: unknown;
}> {
  const response = await gateway.app.inject({
    method: 'POST',
    url: '/graphql',
    headers: { cookie: COOKIE, 'content-type': 'application/json' },
    payload: {
      query: overviewDocument(),
      variables: { year: 2026, asOf: '2026-06-30', previous: '2026-03-31' },
    },
  });
  return response.json();
}

it('one overview request asks each bureau once and supervision at most twice', async () => {
  const { data, errors } = await askOverview();
  expect(errors).toBeUndefined();
  expect(data.commitments).toHaveLength(22);
  const requests = Object.fromEntries([...served].map(([id, it]) => [id, it.requests]));
  const { supervision, ...bureaus } = requests;
  expect(supervision).toBeLessThanOrEqual(2);
  expect(new Set(Object.values(bureaus))).toEqual(new Set([1]));
});

it('no resolver of the overview asks the database once a row', async () => {
  await askOverview();
  const statements = Object.fromEntries([...served].map(([id, it]) => [id, it.queries.length]));
  const { supervision, ...bureaus } = statements;
  // 22 commitments with 103 indicators, read for two days: commitments, units, indicators, bindings, facts, plans.
  expect(supervision).toBeLessThanOrEqual(10);
  for (const count of Object.values(bureaus)) expect(count).toBeLessThanOrEqual(2);
});
