import { readFileSync } from 'node:fs';
import { openModule } from '@minsheng/kernel';
import { type StartedCluster, startTestCluster } from '@minsheng/kernel/embedded';
import { describeError, testEnvironment } from '@minsheng/kernel/testing';
import pg from 'pg';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { connectionUrl, ensureDatabase } from '../../infra/local/postgres/database.ts';
import { until } from '../support/test-system.ts';

// In every literal of every statement that is made to fail.
const MARKER = '向远方5002';
const PASSWORDS = { owner: 'test-only', app: 'test-only' };

let cluster: StartedCluster;
let module: Awaited<ReturnType<typeof openModule>>;
let owner: pg.Client;

beforeAll(async () => {
  cluster = await startTestCluster();
  await ensureDatabase(cluster, 'marked', PASSWORDS);
  owner = new pg.Client({ connectionString: connectionUrl(cluster, 'marked', 'owner', PASSWORDS) });
  owner.on('error', () => undefined);
  await owner.connect();
  await owner.query(`
    create table resident (name text primary key, short varchar(3), born date, age smallint, kind text not null default 'x',
      check (name <> '${MARKER}'), friend text references resident);
    insert into resident (name) values ('${MARKER}1'), ('${MARKER}2')`);
  const definition = { id: 'marked', entities: [], measures: [] } as never;
  module = await openModule(definition, testEnvironment(), {
    databaseUrl: connectionUrl(cluster, 'marked', 'app', PASSWORDS),
    limits: {
      lock_timeout: 300,
      statement_timeout: 3_000,
      idle_in_transaction_session_timeout: 3_000,
      connectionTimeoutMillis: 3_000,
    },
  });
});
afterAll(async () => {
  await owner?.end().catch(() => undefined);
  await module?.orm.close(true);
  await cluster?.stop();
});

const FAILURES: Readonly<Record<string, string>> = {
  'unique violation': `insert into resident (name) values ('${MARKER}1')`,
  'check violation': `insert into resident (name) values ('${MARKER}')`,
  'missing value': `insert into resident (name, kind) values ('${MARKER}3', null)`,
  'unknown reference': `insert into resident (name, friend) values ('${MARKER}3', '${MARKER}9')`,
  'bad date': `insert into resident (name, born) values ('${MARKER}3', '${MARKER} - of ${MARKER}')`,
  'bad number': `select '${MARKER}'::int`,
  'number too large': `insert into resident (name, age) values ('${MARKER}3', '50024019')`,
  'text too long': `insert into resident (name, short) values ('${MARKER}3', '${MARKER}')`,
  'broken json': `select '{"${MARKER}"'::jsonb`,
  'syntax error': `select * from resident where name = '${MARKER}' ${MARKER}`,
  'unknown column': `select ${MARKER} from resident`,
  'statement too long in time': `select pg_sleep(10), '${MARKER}'`,
};

/** What a service would write of it. */
async function logged(sql: string, values: unknown[] = []): Promise<string> {
  const error = await module.orm.em
    .fork()
    .execute(sql, values)
    .then(
      () => undefined,
      (reason: unknown) => reason,
    );
  expect(error, sql).toBeInstanceOf(Error);
  return JSON.stringify(describeError(error));
}

it.each(Object.entries(FAILURES))('%s: neither log holds what was written', async (_, sql) => {
  const line = await logged(sql);
  expect(line).toMatch(/"code":"\w{5}"/);
  expect(line).not.toMatch(/向远方|5002/);
  expect(serverLog()).not.toMatch(/向远方|5002/);
});

it('a parameter: neither log holds it', async () => {
  expect(await logged('insert into resident (name, born) values (?, ?)', [`${MARKER}4`, MARKER])).not.toMatch(
    /向远方/,
  );
  expect(serverLog()).not.toContain('向远方');
});

it('a lock that is not given: neither log holds the statement that waited', async () => {
  await owner.query('begin; lock table resident');
  const line = await logged(`update resident set short = 'x' where name = '${MARKER}1'`);
  await owner.query('rollback');
  expect(line).toContain('55P03');
  expect(line).not.toContain('向远方');
  expect(serverLog()).not.toContain('向远方');
});

it('a deadlock, whose detail tells all statements in it: neither log holds them', async () => {
  const change = (name: string) => `update resident set age = 1 where name = '${name}'`;
  const em = module.orm.em.fork();
  await em.begin();
  await em.execute(`set local lock_timeout = 0; ${change(`${MARKER}1`)}`);
  await owner.query(`begin; ${change(`${MARKER}2`)}`);
  const theirs = owner.query(change(`${MARKER}1`)).catch((reason: unknown) => reason);
  const ours = await em.execute(change(`${MARKER}2`)).catch((reason: unknown) => reason);
  await em.rollback();
  const other = await theirs;
  await owner.query('rollback');
  const deadlock = [ours, other].find((it) => it instanceof Error);
  expect(deadlock).toMatchObject({ code: '40P01' });
  expect(JSON.stringify(describeError(deadlock))).not.toContain('向远方');
  expect(serverLog()).not.toContain('向远方');
});

it('a killed backend: the server tells of it, not of its statement', async () => {
  const { rows } = await owner.query<{ pid: number }>('select pg_backend_pid() as pid');
  // Granted while the statement runs, so another can see that it does.
  const asked = owner.query(`select pg_advisory_lock(1), pg_sleep(30), '${MARKER}'`).catch(() => undefined);
  await until(async () => {
    const [row] = await module.orm.em
      .fork()
      .execute<{ held: boolean }[]>(
        "select exists (select 1 from pg_locks where locktype = 'advisory') as held",
      );
    return row?.held === true;
  }, 'the statement to run');
  process.kill(rows[0]!.pid, 'SIGKILL');
  await asked;
  // The log is read at all: this is told.
  await until(async () => serverLog().includes('was terminated by signal 9'), 'the server to say so');
  expect(serverLog()).not.toContain('向远方');
});

function serverLog(): string {
  return readFileSync(cluster.log, 'utf8');
}
