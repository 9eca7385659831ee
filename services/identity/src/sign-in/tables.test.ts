import { createTestDatabase, testCluster, testEnvironment } from '@minsheng/kernel/testing';
import { createLog } from '@minsheng/kernel';
import { getMigrations } from 'better-auth/db/migration';
import { Pool } from 'pg';
import { expect, test } from 'vitest';
import subgraph from '../subgraph.ts';
import { createAuth } from './auth.ts';

test('the checked-in tables are all that better-auth asks for', async () => {
  const pool = new Pool({ connectionString: await createTestDatabase(testCluster(), subgraph) });
  const environment = testEnvironment({ AUTH_SECRET: 'a secret of the tests, longer than 32 characters' });
  const { toBeCreated, toBeAdded } = await getMigrations(
    createAuth(environment, pool, createLog('test', 'silent')).options,
  );
  expect({ toBeCreated, toBeAdded }).toEqual({ toBeCreated: [], toBeAdded: [] });
  await pool.end();
});
