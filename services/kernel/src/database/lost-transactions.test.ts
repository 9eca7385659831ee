import { afterAll, beforeAll, expect, it } from 'vitest';
import { openModule } from '../server/open.ts';
import type { RunningModule } from '../subgraph.ts';
import { testCluster, testEnvironment } from '../testing/index.ts';
import { REQUEST_LIMITS } from './connections.ts';

// More than a pool has.
const LOSSES = 30;

let module: RunningModule;
beforeAll(async () => {
  const { host, port, superuser, password } = testCluster();
  const databaseUrl = `postgres://${superuser}:${password}@${host}:${port}/postgres`;
  module = await openModule({ id: 'lost', entities: [], measures: [] } as never, testEnvironment(), {
    databaseUrl,
    limits: { ...REQUEST_LIMITS, connectionTimeoutMillis: 2_000 },
  });
});
afterAll(() => module.orm.close(true));

it('transactions whose connection was lost leave the pool whole', async () => {
  for (let nth = 0; nth < LOSSES; nth++) {
    const losing = module.orm.em
      .fork()
      .transactional((em) => em.execute('select pg_terminate_backend(pg_backend_pid())'));
    await expect(losing).rejects.toMatchObject({ code: '57P01' });
  }
  const [row] = await module.orm.em.fork().execute<{ one: number }[]>('select 1 as one');
  expect(row).toEqual({ one: 1 });
});
