import { Property } from '@mikro-orm/decorators/legacy';
import type { Change } from '../../change.ts';
import type { Context } from '../../context.ts';
import { StoredFile } from '../../files/stored-file.entity.ts';
import { getOwnFile, storedFilesById } from '../../files/stored-file.loaders.ts';
import { UnitReference } from '../../graphql/references.ts';
import { columnOf } from '../../records/condition.ts';
import { placeOf } from '../../records/record.actions.ts';
import { type Field, type FieldOptions, type Maybe, NO_FILTERS, oneInput, sameValue } from '../field.ts';
import { rowsById } from '../../records/rows.ts';
import type { AnyClass } from '../../subgraph.ts';
import type { OwnerKind } from '../declared.ts';
import { isNameable, ownersNamed } from '../owners-named.ts';
import { GRAPH } from '../graph-types.ts';
import type { OneInput } from '../typed-inputs.ts';

/** A field that keeps an id under `<name>Id` and shows what it names. */
export type IdField<Kept, Input> = Field<Kept, Input> & { readonly idOf: true };

const idColumn = (name: string) => `${columnOf(name)}_id`;

type PlaceOptions = Pick<FieldOptions, 'description' | 'amend' | 'column' | 'key'> & {
  /** Whether it must be a township, and not the county itself. */
  readonly township?: boolean;
};

/** Whether it may be the county itself, which is said by nothing. */
type IsCounty<O> = O extends { readonly township: true } ? false : true;

/** Where the record counts; always called `township`. Null: the county itself. */
export function place<const O extends PlaceOptions>(
  options: O = {} as O,
): IdField<string | null, OneInput<O, string, IsCounty<O>>> {
  const { township = false, description = 'Null for the county itself.', ...rest } = options;
  const said = { ...rest, optional: !township, ...(township ? {} : { description }) };
  return {
    shape: 'place',
    options: said,
    bounds: {},
    idOf: true,
    inputs: oneInput(GRAPH.id, said),
    filters: NO_FILTERS,
    take(given, { tx, name, refuse }) {
      const kept = placeOf(tx, given[name] as string | null | undefined);
      if (township && kept === null) refuse('FIELD_REQUIRED');
      return kept;
    },
    sample: () => ({}),
  };
}

/** A unit of the county, of supervision's catalogue. */
export function unitRef<const O extends FieldOptions>(
  options: O = {} as O,
): IdField<Maybe<O, string>, OneInput<O, string>> {
  return {
    ...idField('unit', options, { thunk: () => UnitReference, sdl: 'Unit' }, '{ id name }'),
    take(given, { name }) {
      return (given[name] ?? null) as Maybe<O, string>;
    },
    show: (id) => (id === null ? null : { id }),
  };
}

interface RecordRefOptions extends FieldOptions {
  /** Graph type that it names. */
  readonly type: string;
  readonly of: () => AnyClass;
  /** What a document asks of it. */
  readonly selection: string;
  /** Those that exist, by id; the caller's rights are those of the record that names them. */
  readonly byId: (ctx: Context, ids: readonly string[]) => Promise<readonly unknown[]>;
  /** All that a table may name by a name or code of theirs; left out: no table can say the field. */
  readonly named?: (ctx: Context) => Promise<readonly { id: string; name: string; code?: string }[]>;
}

/** Something else of the module: an institution, a parent record. */
export function recordRef<const O extends RecordRefOptions>(
  options: O,
): IdField<Maybe<O, string>, OneInput<O, string>> {
  const { type, of, selection, byId, named } = options;
  // By transaction: an import names the same few thousands of times.
  const known = new WeakMap<object, Set<string>>();
  async function isKnown(tx: Change, id: string): Promise<boolean> {
    const seen = known.get(tx.em) ?? new Set<string>();
    known.set(tx.em, seen);
    if (!seen.has(id) && stands((await byId(tx, [id]))[0])) seen.add(id);
    return seen.has(id);
  }
  return {
    ...idField('record', options, { thunk: of, sdl: type }, selection),
    refersTo: type,
    ...(named ? { named } : {}),
    async take(given, { tx, name, refuse }) {
      const id = (given[name] ?? null) as string | null;
      if (id !== null && !(await isKnown(tx, id))) refuse('REFERENCE_UNKNOWN');
      return id as Maybe<O, string>;
    },
    fetch: async (ctx, ids) => new Map((await byId(ctx, ids)).map((found, nth) => [ids[nth]!, found])),
  };
}

interface LineOptions extends Pick<FieldOptions, 'description'> {
  /** Field of the owner's type that lists its standing lines, where they are few; left out: only their own list has them. */
  readonly listed?: string;
}

/**
 * What a line belongs to: the one field by which a kind becomes the lines of another (order and deliveries, class and
 * children). Unit, rights, void, retention and lock come from there, the place too where the line has none of its own.
 */
export function lineOf(
  owner: OwnerKind,
  { listed, ...options }: LineOptions = {},
): IdField<string, OneInput<LineOptions, string>> {
  const type = { thunk: () => owner.entity, sdl: owner.name };
  return {
    ...idField('record', { ...options, filter: true }, type, '{ id summary }'),
    refersTo: owner.name,
    owner: { kind: owner, ...(listed ? { listed } : {}) },
    ...(isNameable(owner) ? { named: (ctx: Context) => ownersNamed(ctx, owner) } : {}),
    // Looked for, held and asserted while the line is recorded.
    take: (given, { name }) => given[name] as string,
    fetch: async (ctx, ids) => new Map((await rowsById(ctx, owner, ids)).map((row) => [row.id, row])),
  };
}

type FileOptions = Pick<FieldOptions, 'description' | 'amend' | 'record'>;

/** A scanned paper or photo that the record's own unit has uploaded; may always be left out. */
export function file<const O extends FileOptions>(
  options: O = {} as O,
): IdField<string | null, OneInput<O, string, true>> {
  const said = { column: 'none', ...options, optional: true } as const;
  return {
    ...idField('file', said, { thunk: () => StoredFile, sdl: 'StoredFile' }, '{ id name type bytes url }'),
    async take(given, { tx, name, unitId }) {
      const id = given[name] as string | null | undefined;
      return id ? (await getOwnFile(tx, id, unitId, name)).id : null;
    },
    fetch: async (ctx, ids) =>
      new Map((await storedFilesById(ctx, ids)).map((found, nth) => [ids[nth]!, found ?? null])),
  };
}

/** A field whose column keeps an id, for those that say what it names. */
export function idField(
  shape: 'unit' | 'record' | 'file',
  options: FieldOptions,
  type: { readonly thunk: () => unknown; readonly sdl: string },
  selection: string,
) {
  const { optional = false } = options;
  return {
    shape,
    options,
    bounds: {},
    idOf: true as const,
    columnType: 'text',
    define: Property({ type: 'text', nullable: optional }) as never,
    output: { type, nullable: optional, selection },
    inputs: oneInput(GRAPH.id, options),
    filters: sameValue(GRAPH.id, idColumn, options),
    image: (id: string | null) => id,
    sample: () => ({}),
  };
}

/** Whether something may be named: it is there, and was not taken back. */
function stands(found: unknown): boolean {
  return found != null && ((found as { readonly voidedOn?: string | null }).voidedOn ?? null) === null;
}
