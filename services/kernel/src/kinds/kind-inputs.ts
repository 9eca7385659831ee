import { Field, InputType, ObjectType } from 'type-graphql';
import { Bounded } from '../graphql/bounds.ts';
import { DecimalScalar } from '../graphql/scalars.ts';
import { SortDirection, type SortColumn } from '../records/ordering.ts';
import { RecordFilter } from '../records/record-filter.ts';
import { columnOf } from '../records/condition.ts';
import type { AnyClass } from '../subgraph.ts';
import { graphNames, hasParts, isAmended, isRecorded } from './describe.ts';
import type { AnyField, FieldInput, Fields } from './field.ts';

type Named = readonly (readonly [string, AnyField])[];
type Names = ReturnType<typeof graphNames>;

/** `RecordPlaceInput`, and `AmendPlaceInput` where something may be amended. */
export function kindInputs(
  names: Names,
  specs: Named,
  labelOf: (field: string) => string,
): { record: AnyClass; amend?: AnyClass } {
  const recorded = specs.filter(([, spec]) => isRecorded(spec));
  const amended = [
    ...inputsOf(
      specs.filter(([, spec]) => isAmended(spec)),
      labelOf,
    ),
    ...specs.flatMap(([name, spec]) => labelled(name, spec, spec.completions ?? {}, labelOf)),
  ];
  return {
    record: inputType(names.recordInput, inputsOf(recorded, labelOf)),
    ...(amended.length > 0
      ? {
          amend: inputType(
            names.amendInput,
            amended.map(([name, input]) => [name, { ...input, optional: true }]),
            'Fields left out stay as they are.',
          ),
        }
      : {}),
  };
}

/** An input of a verb of the kind's own, from some of its fields. `lines`: lists of further inputs, by name. */
export function inputOf(
  name: string,
  { noun }: { readonly noun: string },
  {
    fields,
    lines = {},
    description,
  }: { fields: Fields; lines?: Readonly<Record<string, AnyClass>>; description?: string },
): AnyClass {
  const listed = Object.entries(lines).map(([line, Line]): [string, FieldInput] => {
    return [line, { type: { thunk: () => [Line], sdl: `[${Line.name}!]` }, optional: false }];
  });
  return inputType(
    name,
    [...inputsOf(Object.entries(fields), (field) => `${noun}.${field}`), ...listed],
    description,
  );
}

/** `PlaceFilter`: what every list is narrowed by, and the kind's own fields. */
export function kindFilter(names: Names, specs: Named): new () => RecordFilter {
  const { [names.filter]: Filter } = { [names.filter]: class extends RecordFilter {} };
  const { prototype } = Filter!;
  if (specs.some(([, { options }]) => options.search))
    Field(() => String, {
      nullable: true,
      description: 'Part of a text; of people the whole name or ID number, for their own unit only.',
    })(prototype, 'search');
  for (const [field, spec] of specs)
    for (const [name, { type, description }] of Object.entries(spec.filters(field)))
      Field(type.thunk as never, { nullable: true, description })(prototype, name);
  InputType(names.filter)(Filter!);
  return Filter!;
}

/** `PlaceOrder` with the columns that it names; undefined where nothing sorts. */
export function kindOrder(
  names: Names,
  specs: Named,
): { input: AnyClass; columns: SortColumn[] } | undefined {
  const columns = specs
    .filter(([, { options }]) => options.sort)
    .map(([name, { options, columnType }]) => ({
      name,
      column: columnOf(name),
      type: columnType!,
      nullable: options.optional ?? false,
    }));
  if (columns.length === 0) return undefined;
  const type = { thunk: () => SortDirection, sdl: 'SortDirection' };
  const fields = columns.map(({ name }): [string, FieldInput] => [name, { type, optional: true }]);
  return { input: inputType(names.order, fields, 'Exactly one of them.'), columns };
}

/** `PlaceTotals` with the SQL of its sums; undefined where nothing is summed. */
export function kindTotals(names: Names, specs: Named) {
  const summed = specs.filter(([, { options }]) => options.sum).map(([name]) => name);
  if (summed.length === 0) return undefined;
  const { [names.totals]: Totals } = { [names.totals]: class {} };
  for (const name of summed) Field(() => DecimalScalar)(Totals!.prototype, name);
  ObjectType(names.totals, { description: 'Sums over the whole list.', simpleResolvers: true })(Totals!);
  return { type: Totals!, sums: Object.fromEntries(summed.map((name) => [name, `r."${columnOf(name)}"`])) };
}

function inputsOf(specs: Named, labelOf: (field: string) => string): [string, FieldInput][] {
  return specs.flatMap(([name, spec]) => labelled(name, spec, spec.inputs(name), labelOf));
}

function labelled(
  field: string,
  spec: AnyField,
  inputs: Readonly<Record<string, FieldInput>>,
  labelOf: (field: string) => string,
): [string, FieldInput][] {
  return Object.entries(inputs).map(([input, it]) => {
    const label = hasParts(spec) ? `${spec.shape}.${input}` : labelOf(field);
    return [input, { ...it, bounds: { ...it.bounds, label } }];
  });
}

function inputType(name: string, inputs: readonly [string, FieldInput][], description?: string): AnyClass {
  const { [name]: Input } = { [name]: class {} };
  for (const [field, { type, optional, description: about, bounds }] of inputs) {
    Field(type.thunk as never, { nullable: optional, description: about })(Input!.prototype, field);
    if (bounds) Bounded(bounds)(Input!.prototype, field);
  }
  InputType(name, { description })(Input!);
  return Input!;
}
