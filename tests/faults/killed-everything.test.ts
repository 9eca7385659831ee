import { readFileSync } from 'node:fs';
import { mkdir, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { loadSubgraph, openModule } from '@minsheng/kernel';
import { entityId } from '@minsheng/kernel/domain';
import { testEnvironment } from '@minsheng/kernel/testing';
import { type StartedCluster, startTestCluster } from '@minsheng/kernel/embedded';
import { DEMO_PASSWORD } from '@minsheng/seeds/accounts';
import pg from 'pg';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { seedDemoAccounts } from '../../services/identity/src/demo/seed-accounts.ts';
import { type TestSystem, createTestSystem, until } from '../support/test-system.ts';

const WRITES = 1000;
const WRITERS = 8;
const BUREAU = 'civil-affairs';
const IDS = ['supervision', 'identity', BUREAU, 'gateway'];
const DOCUMENTS = resolve(import.meta.dirname, `../../frontends/${BUREAU}/src/gql/persisted-documents.json`);
const XITUO = entityId('Township', '500240', '500240101');
const C07 = entityId('Indicator', '500240', 2026, 'C07-1');

let cluster: StartedCluster;
let system: TestSystem;

beforeAll(async () => {
  // What is acknowledged must be on its way to the disk when the server is killed.
  cluster = await startTestCluster({ synchronous_commit: 'on' });
  system = await createTestSystem(cluster, { BUSINESS_DATE: '2026-11-20', DEMONSTRATION: 'true' });
  const accounts = await openModule(
    await loadSubgraph('identity'),
    testEnvironment({ DEMONSTRATION: 'true' }),
    { databaseUrl: system.databaseUrl('identity') },
  );
  await seedDemoAccounts(accounts);
  await accounts.orm.close(true);
  await teachDocuments();
  for (const id of IDS) await system.start(id);
});
afterAll(async () => {
  await system?.close();
  await cluster?.stop();
});

/** The gateway of a test knows what the front end's build would tell it. */
async function teachDocuments(): Promise<void> {
  const texts = Object.entries(JSON.parse(readFileSync(DOCUMENTS, 'utf8')) as Record<string, string>);
  const lastBuilt = new Date().toISOString();
  await mkdir(join(system.dataFolder, 'gateway'), { recursive: true });
  await writeFile(
    join(system.dataFolder, 'gateway/documents.json'),
    JSON.stringify(Object.fromEntries(texts.map(([hash, text]) => [hash, { text, lastBuilt }]))),
  );
}

function hashOf(operation: string): string {
  const texts = JSON.parse(readFileSync(DOCUMENTS, 'utf8')) as Record<string, string>;
  return Object.entries(texts).find(([, text]) => text.includes(`${operation}(`))![0];
}

async function signIn(): Promise<string> {
  const response = await fetch(`${system.origin}/api/auth/sign-in/username`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', origin: system.origin },
    body: JSON.stringify({ username: 'culture-tourism-clerk', password: DEMO_PASSWORD }),
  });
  expect(response.status).toBe(200);
  return response.headers
    .getSetCookie()
    .map((cookie) => cookie.split(';')[0])
    .join('; ');
}

it(`gateway, sign-in, bureau, supervision and PostgreSQL killed with -9 in turn during ${WRITES} writes through the gateway: nothing acknowledged is lost, nothing has two effects`, async () => {
  const cookie = await signIn();
  const acknowledged = new Map<string, string>();
  const writing = { next: 0, on: true };
  async function writer(): Promise<void> {
    while (writing.next < WRITES) {
      const nth = writing.next++;
      const key = `write-${nth}`;
      acknowledged.set(key, await writeUntilAcknowledged(cookie, nth, key));
    }
  }
  const kills = { process: 0, postgres: 0 };
  async function killer(): Promise<void> {
    for (let round = 0; writing.on; round++) {
      await pause(900);
      if (round % 5 === 4 && kills.postgres < 3) {
        cluster.kill();
        kills.postgres += 1;
        continue;
      }
      const id = IDS[round % IDS.length]!;
      await system.kill(id);
      await system.start(id);
      kills.process += 1;
    }
  }
  const killing = killer();
  await Promise.all(Array.from({ length: WRITERS }, writer));
  writing.on = false;
  await killing;
  expect(kills.process).toBeGreaterThan(3);
  expect(kills.postgres).toBeGreaterThan(0);

  await until(
    async () =>
      (await rows(BUREAU, 'select 1 from fact_cell where version > sent_version limit 1')).length === 0,
    'facts to arrive',
  );
  const kept = await rows(BUREAU, 'select key, record_id from request_key');
  expect(new Map(kept.map((row) => [row['key'], row['record_id']]))).toEqual(acknowledged);
  const sums = (
    table: string,
  ) => `select day::text as day, township_id, sum(value)::int as value from ${table}
    where indicator_id = '${C07}' group by 1, 2 having sum(value) <> 0 order by 1, 2`;
  const cells = await rows(BUREAU, sums('fact_cell'));
  expect(cells).toEqual(
    await rows(
      BUREAU,
      `select held_on::text as day, coalesce(township_id, '${entityId('Township', '500240', '500240')}') as township_id,
         count(*)::int as value from activity group by 1, 2 order by 1, 2`,
    ),
  );
  expect(await rows('supervision', sums('reported_cell'))).toEqual(cells);
  expect(cells.reduce((sum, row) => sum + Number(row['value']), 0)).toBe(WRITES);
});

/** As a page does it: the same request key until there is an answer. */
async function writeUntilAcknowledged(cookie: string, nth: number, requestKey: string): Promise<string> {
  const input = {
    kind: 'PERFORMANCE',
    title: '坝坝电影',
    venue: '院坝',
    township: nth % 2 ? XITUO : null,
    stage: 'HELD',
    heldOn: `2026-0${1 + (nth % 9)}-1${nth % 7}`,
    audience: nth % 300,
  };
  for (;;) {
    const answer = await post(cookie, { input, requestKey }).catch(() => undefined);
    const made = answer?.data?.recordActivity?.id;
    if (made) return made;
    await pause(100);
  }
}

interface Answer {
  readonly data?: { readonly recordActivity?: { readonly id: string } | null } | null;
}

async function post(cookie: string, variables: object): Promise<Answer> {
  const response = await fetch(`${system.origin}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', origin: system.origin, cookie },
    body: JSON.stringify({
      variables,
      extensions: { persistedQuery: { version: 1, sha256Hash: hashOf('mutation RecordActivity') } },
    }),
    signal: AbortSignal.timeout(15_000),
  });
  return (await response.json()) as Answer;
}

async function rows(id: string, sql: string): Promise<Record<string, unknown>[]> {
  const client = new pg.Client({ connectionString: system.databaseUrl(id) });
  await client.connect();
  try {
    return (await client.query(sql)).rows as Record<string, unknown>[];
  } finally {
    await client.end();
  }
}

function pause(ms: number): Promise<void> {
  return new Promise((done) => setTimeout(done, ms));
}
