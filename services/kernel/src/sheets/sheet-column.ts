import type { Context } from '../context.ts';
import type { Kind } from '../kinds/declared.ts';
import { hasParts } from '../kinds/describe.ts';
import type { FieldDeclaration, InputDeclaration, Shape } from '../kinds/declaration.ts';
import type { AnyField, FieldInput } from '../kinds/field.ts';
import { type Messages, translate } from '../messages.ts';

/** A column of a kind's tables: one input of a field, whether it is typed in, exported or read back. */
export interface SheetColumn {
  /** Name in the kind's inputs, unique in a table: `screenedOn`, `idNumber`. */
  readonly name: string;
  readonly field: string;
  readonly spec: AnyField;
  readonly declaration: FieldDeclaration;
  readonly input: FieldInput;
  /** Of what its cells are: of a field in a form of its own, that of the input. */
  readonly shape: Shape;
  /** As the heading has it. */
  readonly label: string;
  /** Whether every table of new rows must have it. */
  readonly required: boolean;
  readonly isPerson: boolean;
  /** Whether it is one of several inputs of its field. */
  readonly isPart: boolean;
  /** Whether the owning unit alone sees it. */
  readonly isHidden: boolean;
}

/** Something that a cell names: a township, a unit, what another kind keeps. */
export interface Named {
  readonly id: string;
  readonly name: string;
  /** By which it may be called as well. */
  readonly code?: string;
}

// What no cell can say: a scanned paper is uploaded, what belongs to another record is that record's.
const UNREADABLE = new Set(['file', 'derived', 'own']);

/** The columns of a kind, in the order of its form. */
export function columnsOf(kind: Kind, messages: Messages): readonly SheetColumn[] {
  const all = kind.declaration.fields.flatMap((declaration): SheetColumn[] => {
    const { name: field, inputs } = declaration;
    const spec = kind.fields[field]!;
    if (!isReadable(spec)) return [];
    const given = spec.inputs(field);
    const isPerson = spec.shape === 'person';
    return inputs.map((input) => ({
      name: input.name,
      field,
      spec,
      declaration,
      input: given[input.name]!,
      shape: spec.cells && input.type === 'Date' ? 'day' : spec.shape,
      label: labelOf(messages, declaration, input, spec),
      required: declaration.record && (!input.optional || given[input.name]!.usual === true),
      isPerson,
      isPart: hasParts(spec),
      isHidden: !isPerson && declaration.secrecy !== 'open',
    }));
  });
  // What few records say stands last, so that a usual table looks as it always did.
  return [...all.filter(({ input }) => !input.rare), ...all.filter(({ input }) => input.rare)];
}

function labelOf(
  messages: Messages,
  { unit, label: whole }: FieldDeclaration,
  { name: input, label }: InputDeclaration,
  { cells }: AnyField,
): string {
  const name = translate(messages, cells ? whole.replace(/[^.]+$/, input) : label);
  return unit ? `${name}（${translate(messages, `unit.${unit}`)}）` : name;
}

function isReadable(spec: AnyField): boolean {
  if (spec.cells) return true;
  return !UNREADABLE.has(spec.shape) && (spec.shape !== 'record' || spec.named !== undefined);
}

/** Whether a table can say all that recording the kind asks for. */
export function isImportable(kind: Kind): boolean {
  return kind.declaration.fields.every(
    ({ name, record, optional }) => !record || optional || isReadable(kind.fields[name]!),
  );
}

/** What cells of a column may name; undefined for those that name nothing. */
export async function namesFor(ctx: Context, { spec }: SheetColumn): Promise<readonly Named[] | undefined> {
  if (spec.shape === 'place') return ctx.catalogue.townships();
  if (spec.shape === 'unit') return ctx.catalogue.units();
  return spec.named?.(ctx);
}

/** {@link namesFor} of all columns, by the column's name. */
export async function namesOf(
  ctx: Context,
  columns: readonly SheetColumn[],
): Promise<ReadonlyMap<string, readonly Named[]>> {
  const found = await Promise.all(columns.map(async (it) => [it.name, await namesFor(ctx, it)] as const));
  return new Map(found.flatMap(([name, named]) => (named ? [[name, named]] : [])));
}
