import type { Binding } from '@minsheng/kernel';
import type { AnyField, Draw, FieldDeclaration, Given, KindDeclaration } from '@minsheng/kernel/kinds';
import * as fc from 'fast-check';

/** What cannot be drawn from a declaration alone, because it names something else. */
export interface Surroundings {
  /** Townships that a record may count for. */
  readonly townships: readonly string[];
  /** Stored files of the unit. */
  readonly files: readonly string[];
  readonly units: readonly string[];
  /** Ids of what is referred to, by graph type. */
  readonly referred: Readonly<Record<string, readonly string[]>>;
  /** Those of the other unit, where lines belong to them. */
  readonly referredOfFellow: Readonly<Record<string, readonly string[]>>;
  /** Parts of the kind that the unit keeps, where units keep different ones. */
  readonly parts?: readonly string[];
  /** What counts records of the kind: some fields take what these name. */
  readonly bindings?: readonly Binding[];
}

/** A kind, as far as inputs are drawn from it. */
export interface Drawn {
  readonly declaration: KindDeclaration;
  readonly fields: Readonly<Record<string, AnyField>>;
  /** What it says of inputs that go together. */
  readonly sample?: (drawn: Given, draw: Draw) => Given;
}

/** Runs the work with draws that a failure can be repeated from: fast-check prints its seed. */
export async function withDraws(numRuns: number, work: (draw: Draw) => Promise<void>): Promise<void> {
  const property = fc.asyncProperty(fc.gen(), (next) => work((below) => next(fc.nat, { max: below - 1 })));
  // The world has changed: trying to find a smaller example in it would find another fault.
  await fc.assert(property, { numRuns, endOnFailure: true });
}

export function pick<T>(from: readonly T[], draw: Draw): T {
  if (from.length === 0) throw new Error('nothing to pick from');
  return from[draw(from.length)]!;
}

/** Fields that recording, or amending, takes. */
export function takenBy({ fields }: KindDeclaration, verb: 'record' | 'amend'): readonly FieldDeclaration[] {
  return fields.filter((field) => field[verb]);
}

/** An input that is right field by field; the trade's own rules may still refuse it. */
export function drawInput(kind: Drawn, around: Surroundings, draw: Draw): Given {
  const { declaration } = kind;
  const stage = declaration.stage?.field;
  const input: Record<string, unknown> = {};
  // The stage first: the others depend on it.
  const inOrder = [...takenBy(declaration, 'record')].sort(
    (a, b) => Number(b.name === stage) - Number(a.name === stage),
  );
  for (const field of inOrder) Object.assign(input, drawField(kind, around, field, input, draw));
  return { ...input, ...kind.sample?.(input, draw) };
}

/** Values of one field's inputs, as the stage in `said` lets them be. */
export function drawField(
  kind: Drawn,
  around: Surroundings,
  field: FieldDeclaration,
  said: Given,
  draw: Draw,
): Given {
  const { declaration, fields } = kind;
  const { name, inputs, optional, stages } = field;
  const at = stages[String(said[declaration.stage?.field ?? ''])];
  const nothing = Object.fromEntries(inputs.map((input) => [input.name, null]));
  if (at === 'absent' || (at !== 'required' && optional && draw(2) === 0)) return nothing;
  const value = sampleOf(
    fields[name]!,
    field,
    { ...around, parts: partsOf(declaration, field, around) },
    draw,
  );
  // An optional text may be drawn as nothing.
  return at === 'required' && value[name] === null ? drawField(kind, around, field, said, draw) : value;
}

function partsOf({ partedBy }: KindDeclaration, { name }: FieldDeclaration, { parts }: Surroundings) {
  return partedBy?.field === name ? parts : undefined;
}

function sampleOf(
  spec: AnyField,
  { name, shape, refersTo, optional }: FieldDeclaration,
  { townships, files, units, referred, parts, bindings = [] }: Surroundings,
  draw: Draw,
): Given {
  if (parts) return { [name]: pick(parts, draw) };
  const named = spec.namedBy?.(bindings) ?? [];
  if (named.length > 0) return { [name]: pick(named, draw) };
  if (shape === 'place') return { [name]: optional && draw(4) === 0 ? null : pick(townships, draw) };
  if (shape === 'file') return { [name]: pick(files, draw) };
  if (shape === 'unit') return { [name]: pick(units, draw) };
  if (shape === 'record') return { [name]: pick(referred[refersTo!] ?? [], draw) };
  return spec.sample(name, draw);
}

/** The input with the named field drawn anew, after it was refused; left out it is one of the answers, too. */
export function mend(
  kind: Drawn,
  around: Surroundings,
  input: Given,
  refused: FieldDeclaration,
  draw: Draw,
): Given {
  const together = kind.sample?.(input, draw) ?? {};
  return {
    ...input,
    ...(refused.name in together ? together : drawField(kind, around, refused, input, draw)),
  };
}

/** The field that an input of this name belongs to. */
export function fieldOfInput(
  { fields }: KindDeclaration,
  input: string | undefined,
): FieldDeclaration | undefined {
  return fields.find((field) => field.name === input || field.inputs.some(({ name }) => name === input));
}
