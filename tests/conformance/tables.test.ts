import { loadSubgraph, openModule } from '@minsheng/kernel';
import { modules } from '@minsheng/kernel/registry';
import {
  createTestDatabase,
  findTableFaults,
  findUnindexed,
  testCluster,
  testEnvironment,
} from '@minsheng/kernel/testing';
import { describe, expect, it } from 'vitest';

describe.each(modules().map(({ id }) => id))('%s', (id) => {
  it('has its tables as they are declared, and an index for every column that a list may be ordered by', async () => {
    const definition = await loadSubgraph(id);
    const databaseUrl = await createTestDatabase(testCluster(), definition);
    const module = await openModule(definition, testEnvironment(), { databaseUrl });
    try {
      const faults = await findTableFaults(module.orm);
      expect(faults.filter((fault) => !isOfBetterAuth(fault))).toEqual([]);
      const sorted = (definition.kinds ?? []).flatMap(({ noun, declaration }) =>
        declaration.fields
          .filter(({ sort }) => sort)
          .map(({ name }) => ({ table: noun, column: columnOf(name) })),
      );
      expect(await findUnindexed(module.orm, sorted)).toEqual([]);
    } finally {
      await module.orm.close(true);
    }
  });
});

function columnOf(property: string): string {
  return property.replaceAll(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);
}

/** Tables of accounts and sessions are better-auth's: of its columns we declare what we read. */
function isOfBetterAuth(fault: string): boolean {
  return /^in the table: (account|session)\./.test(fault);
}
