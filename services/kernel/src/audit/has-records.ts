import type { EntityManager, EntityMetadata } from '@mikro-orm/postgresql';

/** Whether a database holds something that was never made without a row of the trail: of an audited entity of a unit, or a history. */
export async function hasRecords(em: EntityManager): Promise<boolean> {
  const audited = [...em.getMetadata().getAll().values()].filter(isAudited);
  // Not every module has a table of files.
  const present = await em.execute<{ name: string }[]>(
    `select name from jsonb_array_elements_text(?::jsonb) as t (name) where to_regclass(quote_ident(name)) is not null`,
    [JSON.stringify(['record_revision', ...audited.map(({ tableName }) => tableName)])],
  );
  for (const { name } of present) {
    const rows = await em.execute<object[]>(`select 1 from "${name}" limit 1`);
    if (rows.length > 0) return true;
  }
  return false;
}

// What no unit owns may be reference data, which is loaded and leaves no row.
function isAudited({ class: type, tableName, abstract, embeddable, props }: EntityMetadata): boolean {
  const isOfUnit = props.some(({ name, persist }) => name === 'unitId' && persist !== false);
  return Boolean(tableName && !abstract && !embeddable && isOfUnit && 'auditImage' in type.prototype);
}
