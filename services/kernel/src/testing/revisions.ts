import type { RunningModule } from '../subgraph.ts';

type Variables = Record<string, unknown>;

/**
 * A test that is not about revisions changes a record as it stands: where its text has `$revision` and its variables do
 * not, they get the present one of the record that `id` names; 1 where there is none.
 */
export async function withRevision(
  module: RunningModule,
  query: string,
  variables: Variables | undefined,
): Promise<Variables | undefined> {
  if (!query.includes('$revision: Int!') || variables?.['revision'] !== undefined) return variables;
  return { ...variables, revision: await revisionOf(module, variables?.['id']) };
}

async function revisionOf({ orm }: RunningModule, id: unknown): Promise<number> {
  const em = orm.em.fork();
  for (const { tableName, props } of orm.getMetadata().getAll().values()) {
    if (!tableName || !props.some(({ name }) => name === 'changedBy')) continue;
    const [row] = await em.execute<{ revision: number }[]>(
      `select revision from "${tableName}" where id = ?`,
      [String(id)],
    );
    if (row) return row.revision;
  }
  return 1;
}
