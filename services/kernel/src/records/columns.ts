import { type EntityManager, type EntityMetadata, ReferenceKind } from '@mikro-orm/postgresql';
import type { Mentioned } from '../graphql/selection.ts';
import type { AnyClass } from '../subgraph.ts';

/** A column as a plain row reads it. */
interface ReadColumn {
  /** Property of the row; of an embedded thing, of the thing. */
  readonly property: string;
  /** Property that holds the embedded thing: `person`. */
  readonly holder?: string;
  readonly sql: string;
  readonly isInstant: boolean;
}

/** How the rows of a table are read without entities: what to select, and how a row of it becomes a record's values. */
export interface RowReader {
  readonly table: string;
  /** List of a select from the table as `r`; what is embedded only where an operation mentions it. */
  select(mentioned?: Mentioned): string;
  /** Makes the row's own object into a record's values. */
  read(row: Record<string, unknown>, mentioned?: Mentioned): Record<string, unknown>;
}

const readers = new WeakMap<object, RowReader>();

/** Reader of an entity's table, from the ORM's metadata. */
export function readerOf(em: EntityManager, entity: AnyClass): RowReader {
  const meta = em.getMetadata().get(entity as never) as EntityMetadata;
  const known = readers.get(meta) ?? makeReader(meta);
  readers.set(meta, known);
  return known;
}

function makeReader(meta: EntityMetadata): RowReader {
  const columns = meta.props.flatMap((prop): ReadColumn[] => {
    if (prop.kind !== ReferenceKind.SCALAR || !prop.fieldNames?.[0]) return [];
    const [holder, property = prop.name] = (prop.embedded ?? []) as readonly string[];
    const type = prop.columnTypes[0] ?? 'text';
    const name = `r."${prop.fieldNames[0]}"`;
    // Canonical, as quantities travel: 12.5, not 12.50.
    const sql = type.startsWith('numeric') ? `trim_scale(${name})::text` : name;
    return [{ property, ...(holder ? { holder } : {}), sql, isInstant: type.startsWith('timestamp') }];
  });
  const wanted = (mentioned?: Mentioned) =>
    columns.filter(({ holder }) => !holder || !mentioned || mentioned.has(holder));
  return {
    table: `"${meta.tableName}"`,
    select: (mentioned) =>
      wanted(mentioned)
        .map((it) => `${it.sql} as "${aliasOf(it)}"`)
        .join(', '),
    read(row, mentioned) {
      for (const it of wanted(mentioned)) {
        const alias = aliasOf(it);
        if (it.holder) ((row[it.holder] ??= {}) as Record<string, unknown>)[it.property] = row[alias];
        else if (it.isInstant && typeof row[alias] === 'string') row[alias] = new Date(row[alias]);
      }
      return row;
    },
  };
}

function aliasOf({ holder, property }: ReadColumn): string {
  return holder ? `${holder}.${property}` : property;
}
