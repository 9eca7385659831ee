import type { Caller } from '@minsheng/kernel';
import { checkDigit, entityId } from '@minsheng/kernel/domain';
import { type StartedCluster, startTestCluster } from '@minsheng/kernel/embedded';
import { serviceUrl } from '@minsheng/kernel/registry';
import { getDemoAccount } from '@minsheng/seeds/accounts';
import pg from 'pg';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { keepBallast } from '../../infra/local/ballast.ts';
import { type SmallDisk, makeSmallDisk } from '../support/small-disk.ts';
import { type TestSystem, createTestSystem, until } from '../support/test-system.ts';

const CLERK: Caller = getDemoAccount('health-clerk');
const RECORD = `mutation ($input: RecordScreeningInput!, $requestKey: String!) {
  recordScreening(input: $input, requestKey: $requestKey) { screening { id } } }`;
const ROWS = `{ screenings(first: 10) { edges { node { id } } } }`;
const FULL_MS = 2_500;

let disk: SmallDisk;
let cluster: StartedCluster;
let system: TestSystem;
let leaveBallast: (() => void) | undefined;
beforeAll(async () => {
  disk = makeSmallDisk();
  // As the launcher does.
  leaveBallast = keepBallast([disk.folder]);
  cluster = await startTestCluster(
    { synchronous_commit: 'on', max_wal_size: '64MB', min_wal_size: '32MB' },
    disk.folder,
  );
  const settings = {
    BUSINESS_DATE: '2026-11-20',
    LOG_LEVEL: 'warn',
    DISK_RESERVE_MB: String(disk.reserveMb),
  };
  system = await createTestSystem(cluster, settings, disk.folder);
  await system.start('supervision');
  await system.start('health');
  const client = new pg.Client({ connectionString: system.databaseUrl('health') });
  await client.connect();
  await client.query(
    `insert into facility (id, code, name, unit_id, recorded_at, listed_on, township_id) values ('f1', 'F1', 'one', 'u', now(), '2026-01-01', '${entityId('Township', '500240', '500240101')}')`,
  );
  await client.end();
});
afterAll(async () => {
  leaveBallast?.();
  disk?.empty();
  await system?.close();
  await cluster?.stop();
  disk?.remove();
});

let serial = 0;
async function record(): Promise<{ code: unknown; message?: string }> {
  serial += 1;
  // Women all, by the even number at the end; the birthday tells them apart.
  const birthday =
    `${1 + (Math.floor(serial / 28) % 12)}`.padStart(2, '0') + `${1 + (serial % 28)}`.padStart(2, '0');
  const first17 = `50024019${80 + Math.floor(serial / 336)}${birthday}002`;
  const input = {
    programme: 'CERVICAL',
    name: '测试',
    idNumber: first17 + checkDigit(first17),
    facility: 'f1',
    screenedOn: '2026-03-01',
  };
  const { errors } = await system.ask(CLERK, 'health', RECORD, { input, requestKey: `disk-${serial}` });
  return { code: errors?.[0]?.extensions['code'] ?? 'OK', message: errors?.[0]?.message };
}

async function readCode(): Promise<unknown> {
  const { errors } = await system.ask(CLERK, 'health', ROWS);
  return errors?.[0]?.extensions['code'] ?? 'OK';
}

async function ready(): Promise<{ status: string; disk: { state: string; freeMb: number } }> {
  const answer = await fetch(`${serviceUrl(Number(new URL(system.origin).port), 'health')}/readyz`);
  return (await answer.json()) as Awaited<ReturnType<typeof ready>>;
}

async function connects(connectionString: string): Promise<boolean> {
  const client = new pg.Client({ connectionString });
  client.on('error', () => undefined);
  try {
    await client.connect();
    return (await client.query('select 1')).rowCount === 1;
  } catch {
    return false;
  } finally {
    await client.end().catch(() => undefined);
  }
}

it('a full disk: saving is refused in words, reading goes on, nobody ends, and with room all is as before', async () => {
  expect(await record()).toMatchObject({ code: 'OK' });
  expect(await ready()).toMatchObject({ status: 'ready', disk: { state: 'enough' } });
  const pid = system.pid('health');
  // A bureau without supervision has something to log every second.
  await system.kill('supervision');
  expect(await record()).toMatchObject({ code: 'OK' });

  disk.fill();
  await until(async () => (await ready()).disk.state === 'short', 'the disk to be short');
  const logged = system.log('health').length;
  // PostgreSQL writes a file for each new connection.
  await until(() => connects(system.databaseUrl('health')), 'a new connection');
  const counts = { refused: 0, read: 0 };
  for (const end = performance.now() + FULL_MS; performance.now() < end;) {
    const [written, read] = await Promise.all([record(), readCode()]);
    expect(written).toMatchObject({
      code: 'DISK_FULL',
      message: expect.stringContaining('磁盘空间不足'),
    });
    expect(read).toBe('OK');
    counts.refused += 1;
    counts.read += 1;
  }
  expect((await ready()).status).toBe('ready');

  disk.empty();
  const emptied = performance.now();
  await until(async () => (await record()).code === 'OK', 'saving to work again', undefined, 10);
  console.log('full disk:', { ...counts, backMs: Math.round(performance.now() - emptied) });
  expect(system.pid('health')).toBe(pid);
  expect(system.hasEnded('health')).toBe(false);
  await until(async () => system.log('health').length > logged, 'the log to go on');
  await system.start('supervision');
});
