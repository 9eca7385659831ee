import { createTestDatabase, testCluster, testEnvironment } from '@minsheng/kernel/testing';
import { openModule } from '@minsheng/kernel';
import { getMigrations } from 'better-auth/db/migration';
import { Pool } from 'pg';
import { expect, test } from 'vitest';
import subgraph from '../subgraph.ts';
import { createAuth } from './auth.ts';

test('the checked-in tables are all that better-auth asks for', async () => {
  const databaseUrl = await createTestDatabase(testCluster(), subgraph);
  const pool = new Pool({ connectionString: databaseUrl });
  const environment = testEnvironment({
    AUTH_SECRET: 'a secret of the tests, longer than 32 characters',
    OIDC_ISSUER: 'http://127.0.0.1:9/',
    OIDC_CLIENT_ID: 'minsheng',
    OIDC_CLIENT_SECRET: 'a secret of the tests',
  });
  const module = await openModule(subgraph, environment, { databaseUrl });
  const { toBeCreated, toBeAdded } = await getMigrations(createAuth(module, pool).options);
  expect({ toBeCreated, toBeAdded }).toEqual({ toBeCreated: [], toBeAdded: [] });
  await module.orm.close(true);
  await pool.end();
});
