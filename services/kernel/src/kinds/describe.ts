import type { Bureau } from '../records/bureau.ts';
import type { DeclaredKind } from './declared.ts';
import type { FieldDeclaration, InputDeclaration, KindDeclaration } from './declaration.ts';
import { findOwner } from './owner-field.ts';
import type { AnyField, FieldFilter, FieldInput, Fields } from './field.ts';

/** Names of a kind in the graph; those of what it does not have are left out of its declaration. */
export function graphNames({
  name,
  plural,
  inputName = name,
}: {
  readonly name: string;
  readonly plural: string;
  readonly inputName?: string;
}) {
  return {
    one: small(name),
    many: plural,
    canRecord: `viewerCanRecord${name}`,
    record: `record${name}`,
    amend: `amend${name}`,
    void: `void${name}`,
    recordInput: `Record${inputName}Input`,
    amendInput: `Amend${inputName}Input`,
    filter: `${inputName}Filter`,
    order: `${name}Order`,
    totals: `${name}Totals`,
  };
}

/** `Place` -> `place` */
export function small(name: string): string {
  return name[0]!.toLowerCase() + name.slice(1);
}

/** `close` -> `Close` */
export function capital(name: string): string {
  return name[0]!.toUpperCase() + name.slice(1);
}

export function nounOf({
  name,
  noun = small(name),
}: {
  readonly name: string;
  readonly noun?: string;
}): string {
  return noun;
}

/** Whether `record…` takes the field. */
export function isRecorded({ take, options }: AnyField): boolean {
  return take !== undefined && (options.record ?? !options.internal);
}

/** Whether `amend…` takes the field. */
export function isAmended({ take, options }: AnyField): boolean {
  return take !== undefined && (options.amend ?? false);
}

/** The query that says of which parts of a kind the viewer records: `recordablePlaceKinds`. */
export function partsQuery(
  name: string,
  { field, query }: { readonly field: string; readonly query?: string },
): string {
  return query ?? `recordable${name}${capital(field)}s`;
}

/** A declaration as data, for whoever generates from it. */
export function describeKind<F extends Fields>(bureau: Bureau, declared: DeclaredKind<F>): KindDeclaration {
  const { name, description, day, heading, fields, stage, reason, partedBy, actions = {} } = declared;
  const noun = nounOf(declared);
  const specs = Object.values<AnyField>(fields);
  const { order, totals: _totals, amend, amendInput, ...graph } = graphNames(declared);
  const amends = specs.some(isAmendable);
  const line = findOwner(fields);
  return {
    module: bureau.id,
    name,
    noun,
    description,
    titles: { one: `${noun}.$one`, many: `${noun}.$many`, record: `${noun}.$record` },
    ...(declared.path ? { path: declared.path } : {}),
    day,
    ...(heading ? { heading } : {}),
    fields: Object.entries<AnyField>(fields).map(([field, spec]) => describeField(noun, field, spec)),
    ...(stage ? { stage: { field: stage.field, moves: stage.moves } } : {}),
    ...(amends ? { amend: { reason: reasonOf(reason) } } : {}),
    ...(partedBy ? { partedBy: { field: partedBy.field, query: partsQuery(name, partedBy) } } : {}),
    ...(line ? { ownedBy: { field: line.field, kind: line.owner.kind.name } } : {}),
    people: specs.some(isPerson),
    ownPages: declared.ownPages ?? declared.ownRecording ?? false,
    actions: Object.keys(actions).map((action) => ({
      name: action + name,
      label: `${noun}.$${action}`,
      offered: `viewerCan${capital(action)}`,
    })),
    graph: {
      ...graph,
      ...(amends ? { amend, amendInput } : {}),
      ...(specs.some(({ options }) => options.sort) ? { order } : {}),
    },
  };
}

export function isPerson({ shape }: Pick<AnyField, 'shape'>): boolean {
  return shape === 'person';
}

/** Whether it is said by several inputs, which are called alike in every kind. */
export function hasParts({ shape }: Pick<AnyField, 'shape'>): boolean {
  return shape === 'person' || shape === 'household';
}

/** Whether `amend…` takes something of it. */
function isAmendable(spec: AnyField): boolean {
  return isAmended(spec) || spec.completions !== undefined;
}

/** Whether the mutation that amends always asks for a reason. */
export function reasonOf(reason: unknown): 'required' | 'optional' {
  return reason === 'required' ? 'required' : 'optional';
}

function describeField(noun: string, name: string, spec: AnyField): FieldDeclaration {
  const { shape, unit, bounds, choices, refersTo, output, options } = spec;
  const label = `${noun}.${name}`;
  const describe = (given: Readonly<Record<string, FieldInput | FieldFilter>>): InputDeclaration[] =>
    Object.entries(given).map(([input, it]) => ({
      name: input,
      label: hasParts(spec) ? `${shape}.${input}` : label,
      type: it.type.sdl,
      optional: 'optional' in it ? it.optional : true,
    }));
  return {
    name,
    shape,
    label,
    ...(options.description ? { description: options.description } : {}),
    ...(unit ? { unit } : {}),
    optional: options.optional ?? false,
    secrecy: options.secrecy ?? 'open',
    stages: options.stages ?? {},
    bounds,
    ...(choices
      ? {
          choices: {
            type: choices.type,
            values: choices.values.map((it) => ({ ...it, label: `${label}.${it.value}` })),
          },
        }
      : {}),
    ...(refersTo ? { refersTo } : {}),
    inputs: isRecorded(spec) || isAmended(spec) ? describe(spec.inputs(name)) : [],
    record: isRecorded(spec),
    amend: isAmended(spec),
    selection: selectionOf(name, spec, output?.selection),
    filters: describe(spec.filters(name)),
    sort: options.sort ?? false,
    sum: options.sum ?? false,
    column: options.column ?? (isInGraph(spec) ? 'shown' : 'none'),
    search: options.search ?? false,
    key: options.key ?? false,
  };
}

function isInGraph(spec: AnyField): boolean {
  return !spec.options.internal && (spec.output !== undefined || isPerson(spec) || spec.shape === 'place');
}

function selectionOf(name: string, spec: AnyField, selection?: string): string {
  if (spec.shape === 'place') return `${name} { id name }`;
  if (isPerson(spec)) return `${name} { name idNumber phone sex birthYear paper }`;
  if (!spec.output || spec.options.internal) return '';
  return selection ? `${name} ${selection}` : name;
}
