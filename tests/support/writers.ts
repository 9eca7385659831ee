import { readFileSync } from 'node:fs';
import { mkdir, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { loadSubgraph, openModule } from '@minsheng/kernel';
import { entityId } from '@minsheng/kernel/domain';
import { QUESTIONS } from '@minsheng/kernel/kinds';
import { type StartedCluster, startTestCluster } from '@minsheng/kernel/embedded';
import { testEnvironment } from '@minsheng/kernel/testing';
import { DEMO_PASSWORD } from '@minsheng/seeds/accounts';
import pg from 'pg';
import { seedDemoAccounts } from '../../services/identity/src/demo/seed-accounts.ts';
import { type TestSystem, createTestSystem, until } from './test-system.ts';

export const BUREAU = 'civil-affairs';
export const IDS = ['supervision', 'identity', BUREAU, 'gateway'];
const DOCUMENTS = resolve(import.meta.dirname, `../../frontends/${BUREAU}/src/gql/persisted-documents.json`);
const XITUO = entityId('Township', '500240', '500240101');
const COUNTY = entityId('Township', '500240', '500240');
const C07 = entityId('Indicator', '500240', 2026, 'C07-1');

/** A bureau with everything that a write of its pages goes through, on a database server of its own. */
export interface WritingSystem {
  readonly cluster: StartedCluster;
  readonly system: TestSystem;
  /** Signs a clerk of the bureau in; returns his cookie. */
  signIn(): Promise<string>;
  /** One attempt to record a show, as a page makes it; the record's id, or undefined where it was not acknowledged. */
  write(cookie: string, nth: number): Promise<string | undefined>;
  /** The same attempt, with the same request key, until it is acknowledged; calls `failed` for every other answer. */
  writeUntilAcknowledged(cookie: string, nth: number, failed?: () => void): Promise<string>;
  rows(id: string, sql: string): Promise<Record<string, unknown>[]>;
  /** What was kept, by request key; and the bureau's and supervision's cells with a recount of the records, once all facts have arrived. */
  outcome(): Promise<Outcome>;
  close(): Promise<void>;
}

export interface Outcome {
  readonly kept: ReadonlyMap<string, string>;
  readonly recount: readonly object[];
  readonly cells: readonly object[];
  readonly reported: readonly object[];
  readonly total: number;
}

export function keyOf(nth: number): string {
  return `write-${nth}`;
}

/** Starts it; the caller closes it. */
export async function createWritingSystem(): Promise<WritingSystem> {
  // What is acknowledged must be on its way to the disk when the server is killed.
  const cluster = await startTestCluster({ synchronous_commit: 'on' });
  const system = await createTestSystem(cluster, { BUSINESS_DATE: '2026-11-20', DEMONSTRATION: 'true' });
  await seedAccounts(system);
  await teachDocuments(system);
  for (const id of IDS) await system.start(id);

  async function signIn(): Promise<string> {
    const response = await fetch(`${system.origin}/api/auth/sign-in/username`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', origin: system.origin },
      body: JSON.stringify({ username: 'culture-tourism-clerk', password: DEMO_PASSWORD }),
    });
    if (!response.ok) throw new Error(`signing in was answered ${response.status}`);
    return response.headers
      .getSetCookie()
      .map((cookie) => cookie.split(';')[0])
      .join('; ');
  }

  async function write(cookie: string, nth: number): Promise<string | undefined> {
    // Shows of one name at one place are asked about; whoever writes here means them.
    const variables = { input: inputOf(nth), requestKey: keyOf(nth), confirmed: QUESTIONS };
    const answer = await post(system, cookie, variables).catch(() => undefined);
    return answer?.data?.made?.id;
  }

  async function writeUntilAcknowledged(cookie: string, nth: number, failed?: () => void): Promise<string> {
    for (;;) {
      const made = await write(cookie, nth);
      if (made) return made;
      failed?.();
      await pause(100);
    }
  }

  async function rows(id: string, sql: string): Promise<Record<string, unknown>[]> {
    const client = new pg.Client({ connectionString: system.databaseUrl(id) });
    client.on('error', () => undefined);
    await client.connect();
    try {
      return (await client.query(sql)).rows as Record<string, unknown>[];
    } finally {
      await client.end();
    }
  }

  async function outcome(): Promise<Outcome> {
    const unsent = 'select 1 from fact_cell where version > sent_version limit 1';
    await until(async () => (await rows(BUREAU, unsent)).length === 0, 'facts to arrive');
    const kept = await rows(BUREAU, 'select key, record_id from request_key');
    const recount = await rows(BUREAU, RECOUNT);
    return {
      kept: new Map(kept.map((row) => [String(row['key']), String(row['record_id'])])),
      recount,
      cells: await rows(BUREAU, sumsOf('fact_cell')),
      reported: await rows('supervision', sumsOf('reported_cell')),
      total: recount.reduce((sum, row) => sum + Number(row['value']), 0),
    };
  }

  async function close(): Promise<void> {
    await system.close();
    await cluster.stop();
  }

  return { cluster, system, signIn, write, writeUntilAcknowledged, rows, outcome, close };
}

const sumsOf = (
  table: string,
) => `select day::text as day, township_id, sum(value)::int as value from ${table}
  where indicator_id = '${C07}' group by 1, 2 having sum(value) <> 0 order by 1, 2`;
const RECOUNT = `select held_on::text as day, coalesce(township_id, '${COUNTY}') as township_id,
  count(*)::int as value from activity group by 1, 2 order by 1, 2`;

async function seedAccounts(system: TestSystem): Promise<void> {
  const accounts = await openModule(
    await loadSubgraph('identity'),
    testEnvironment({ DEMONSTRATION: 'true' }),
    { databaseUrl: system.databaseUrl('identity') },
  );
  await seedDemoAccounts(accounts);
  await accounts.orm.close(true);
}

function documents(): [hash: string, text: string][] {
  return Object.entries(JSON.parse(readFileSync(DOCUMENTS, 'utf8')) as Record<string, string>);
}

/** The gateway of a test knows what the front end's build would tell it. */
async function teachDocuments(system: TestSystem): Promise<void> {
  const lastBuilt = new Date().toISOString();
  await mkdir(join(system.dataFolder, 'gateway'), { recursive: true });
  await writeFile(
    join(system.dataFolder, 'gateway/documents.json'),
    JSON.stringify(Object.fromEntries(documents().map(([hash, text]) => [hash, { text, lastBuilt }]))),
  );
}

function inputOf(nth: number): object {
  return {
    kind: 'PERFORMANCE',
    title: '坝坝电影',
    venue: '院坝',
    township: nth % 2 ? XITUO : null,
    stage: 'HELD',
    heldOn: `2026-0${1 + (nth % 9)}-1${nth % 7}`,
    audience: nth % 300,
  };
}

interface Answer {
  readonly data?: { readonly made?: { readonly id: string } | null } | null;
}

async function post({ origin }: TestSystem, cookie: string, variables: object): Promise<Answer> {
  const [sha256Hash] = documents().find(([, text]) => text.includes('mutation RecordActivity('))!;
  const response = await fetch(`${origin}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', origin, cookie },
    body: JSON.stringify({ variables, extensions: { persistedQuery: { version: 1, sha256Hash } } }),
    signal: AbortSignal.timeout(15_000),
  });
  return (await response.json()) as Answer;
}
