import { inject } from 'vitest';
import type { TestCluster } from './database.ts';

declare module 'vitest' {
  interface ProvidedContext {
    cluster: TestCluster;
  }
}

/** The PostgreSQL server that the global setup started for this run. */
export function testCluster(): TestCluster {
  return inject('cluster');
}
