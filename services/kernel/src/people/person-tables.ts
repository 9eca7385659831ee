import {
  type EntityManager,
  type EntityMetadata,
  type EntityProperty,
  type MikroORM,
  ReferenceKind,
} from '@mikro-orm/postgresql';
import type { AnyClass } from '../subgraph.ts';
import { type PersonMark, findMark } from './marks.ts';

export interface MarkedColumn {
  readonly column: string;
  readonly nullable: boolean;
}

export interface SealedColumn extends MarkedColumn {
  readonly field: string;
}

/** The columns of one person in a table; those marked on the record itself are a group of their own. */
export interface PersonColumns {
  /** Property of the embedded person; empty for the record's own columns. */
  readonly name: string;
  readonly sealed: readonly SealedColumn[];
  readonly subject: string | undefined;
  readonly lookups: readonly string[];
}

/** A table that keeps people. */
export interface PersonTable {
  /** Class of the entity, as the audit trail calls the record. */
  readonly record: string;
  readonly table: string;
  readonly key: string;
  readonly keyType: string;
  readonly people: readonly PersonColumns[];
}

/** Every table of a module that has marked columns, from the ORM's metadata: nobody keeps a list of them. */
export function findPersonTables(
  orm: Pick<MikroORM, 'getMetadata'> | Pick<EntityManager, 'getMetadata'>,
): readonly PersonTable[] {
  const all = [...orm.getMetadata().getAll().values()];
  return all
    .filter((meta) => !meta.embeddable && !meta.abstract && meta.tableName)
    .flatMap((meta) => {
      const people = groupsOf(meta);
      return people.length > 0 ? [{ ...identityOf(meta), people }] : [];
    });
}

function identityOf(meta: EntityMetadata): Omit<PersonTable, 'people'> {
  const [primary, ...others] = meta.getPrimaryProps();
  if (!primary || others.length > 0 || primary.fieldNames.length !== 1)
    throw new Error(`${meta.className} keeps people and must have a primary key of one column`);
  return {
    record: meta.className,
    table: meta.tableName,
    key: primary.fieldNames[0]!,
    keyType: primary.columnTypes[0] ?? 'text',
  };
}

interface Marked {
  readonly group: string;
  readonly mark: PersonMark;
  readonly column: string;
  readonly nullable: boolean;
}

function groupsOf(meta: EntityMetadata): readonly PersonColumns[] {
  const marked = meta.props.flatMap((prop) => markedColumn(meta, prop));
  return [...new Set(marked.map(({ group }) => group))].map((name) => {
    const columns = marked.filter(({ group }) => group === name);
    return {
      name,
      sealed: columns.flatMap(({ mark, column, nullable }) =>
        mark.kind === 'sealed' ? [{ column, nullable, field: mark.field }] : [],
      ),
      subject: columns.find(({ mark }) => mark.kind === 'subject')?.column,
      lookups: columns.filter(({ mark }) => mark.kind === 'lookup').map(({ column }) => column),
    };
  });
}

function markedColumn(meta: EntityMetadata, prop: EntityProperty): Marked[] {
  const [holder, property] = (prop.embedded ?? []) as readonly string[];
  const type = holder === undefined ? (meta.class as AnyClass) : embeddableOf(meta, holder);
  const mark = type && findMark(type, property ?? prop.name);
  if (!mark) return [];
  const holderProp = holder === undefined ? undefined : meta.properties[holder as never];
  if (prop.object || (holderProp as EntityProperty | undefined)?.object)
    throw new Error(`${meta.className}.${prop.name}: people must have columns of their own, not JSON`);
  return [{ group: holder ?? '', mark, column: prop.fieldNames[0]!, nullable: prop.nullable ?? false }];
}

function embeddableOf(meta: EntityMetadata, holder: string): AnyClass | undefined {
  const prop = meta.properties[holder as never] as EntityProperty | undefined;
  return prop?.kind === ReferenceKind.EMBEDDED ? (prop.targetMeta?.class as AnyClass | undefined) : undefined;
}
