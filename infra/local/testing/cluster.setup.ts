import { startTestCluster } from '@minsheng/kernel/embedded';
import type { TestCluster } from '@minsheng/kernel/testing';
import type { TestProject } from 'vitest/node';

/** One PostgreSQL for the whole run; tests find it with `testCluster()` of `@minsheng/kernel/testing`. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const { stop, kill: _, ...connection } = await startTestCluster();
  const cluster: TestCluster = connection;
  project.provide('cluster', cluster);
  return stop;
}
