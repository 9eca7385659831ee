import type { Socket } from 'node:net';
import { setImmediate } from 'node:timers/promises';
import type pg from 'pg';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { createLog } from '../log.ts';
import { testCluster } from '../testing/index.ts';
import { LONG_WORK, openPool } from './connections.ts';

let pool: pg.Pool;
beforeEach(() => {
  const { host, port, superuser, password } = testCluster();
  const url = `postgres://${superuser}:${password}@${host}:${port}/postgres`;
  pool = openPool({ url, max: 2, limits: LONG_WORK }, createLog('test', 'silent'));
});
afterEach(() => pool.end());

/** As a killed server does it: no word, the socket is gone. */
async function cut(client: pg.PoolClient): Promise<void> {
  const { stream } = (client as unknown as { connection: { stream: Socket } }).connection;
  const closed = new Promise((done) => stream.once('close', done));
  stream.destroy();
  await closed;
  await setImmediate();
}

it('bears that a connection in use is lost, and gives another', async () => {
  const client = await pool.connect();
  const asked = client.query('select pg_sleep(10)').catch((error: Error) => error);
  await cut(client);
  expect(await asked).toBeInstanceOf(Error);
  client.release(true);
  expect((await pool.query('select 1 as one')).rows).toEqual([{ one: 1 }]);
});

it('bears that an idle connection is lost, and gives another', async () => {
  const client = await pool.connect();
  client.release();
  await cut(client);
  expect((await pool.query('select 1 as one')).rows).toEqual([{ one: 1 }]);
});
