import { describe, expect, it } from 'vitest';
import { dueRecords } from '../people/due-records.ts';
import { modules } from '../registry.ts';
import { loadSubgraph } from '../server/load.ts';
import { openModule } from '../server/open.ts';
import { createTestDatabase, testCluster, testEnvironment } from '../testing/index.ts';

describe.each(modules())('$id', ({ id }) => {
  it('has a rule for each column that names a scan, a sheet or a photograph', async () => {
    const definition = await loadSubgraph(id);
    const databaseUrl = await createTestDatabase(testCluster(), definition);
    const module = await openModule(definition, testEnvironment(), { databaseUrl });
    const named = await module.orm.em.fork().execute<{ name: string }[]>(
      `select table_name || '.' || column_name as name from information_schema.columns
       where table_schema = 'public' and column_name ~ '(scan|sheet|photo(_\\w+)?)_id$' order by 1`,
    );
    const ruled = (definition.retention ?? []).flatMap((rule) => {
      const { table, files } = dueRecords(module, rule);
      return files.map((column) => `${table}.${column}`);
    });
    expect(ruled.sort()).toEqual(named.map(({ name }) => name).sort());
    await module.orm.close(true);
  });
});
