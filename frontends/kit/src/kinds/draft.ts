import { type FieldDescriptor, type KindDescriptor, valueOf } from './descriptor.ts';
import { HOUSEHOLD_INPUTS } from '../people/household-inputs.tsx';
import { PERSON_INPUTS } from '../people/person-inputs.tsx';
import { fieldsToSay } from './presence.ts';
import type { Draft } from './slots.ts';

/** A record as the form of its correction begins. */
export function draftOf(kind: Pick<KindDescriptor, 'fields'>, record: object): Draft {
  const own = kind.fields
    .filter(({ amend }) => amend)
    .flatMap((field) => {
      const value = valueOf(record, field);
      if (field.shape !== 'household') return [[inputName(field), inputValue(field, value)]];
      const home = (value ?? {}) as Readonly<Record<string, string | null>>;
      return HOUSEHOLD_INPUTS.map((part) => [part, home[part] ?? undefined]);
    });
  return Object.fromEntries(own) as Draft;
}

/** What a correction sends: each field that may be said now; one that was emptied is to be empty. */
export function amendInput(
  kind: Pick<KindDescriptor, 'fields' | 'stage'>,
  draft: Draft,
  standing: string | undefined,
): Draft {
  const { stage } = kind;
  const chosen = stage && ((draft[stage.field] as string | undefined) ?? standing);
  const said = fieldsToSay(kind, chosen, true).flatMap((field) =>
    inputNames(field).map((name) => [name, draft[name] ?? null]),
  );
  // Whose record is without a whole number.
  const { idNumber } = draft;
  return Object.fromEntries([...said, ...(idNumber ? [['idNumber', idNumber]] : [])]) as Draft;
}

/** Fields that are emptied for the next record: what is this one's own. Choices, days and places mostly stay the same. */
export function emptiedFields({ fields }: Pick<KindDescriptor, 'fields'>): readonly string[] {
  const own = fields.filter(({ shape }) => !STAYING.has(shape)).flatMap((field) => inputNames(field));
  return own.length > 0 ? own : fields.flatMap((field) => inputNames(field));
}

const STAYING: ReadonlySet<string> = new Set([
  'choice',
  'day',
  'place',
  'unitRef',
  'recordRef',
  'derived',
  'yesNo',
]);

function inputNames(field: FieldDescriptor): readonly string[] {
  if (field.shape === 'household') return HOUSEHOLD_INPUTS;
  return field.shape === 'person' ? PERSON_INPUTS : [inputName(field)];
}

/** A township is sent as `township`, whatever the declaration calls the place. */
export function inputName({ name, shape }: Pick<FieldDescriptor, 'name' | 'shape'>): string {
  return shape === 'place' ? 'township' : name;
}

function inputValue({ shape }: FieldDescriptor, value: unknown): unknown {
  const refers = shape === 'place' || shape === 'recordRef' || shape === 'unitRef' || shape === 'file';
  if (refers) return (value as { readonly id: string } | null | undefined)?.id;
  return value ?? undefined;
}
