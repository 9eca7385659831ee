import { Enum, Property } from '@mikro-orm/decorators/legacy';
import { registerEnumType } from 'type-graphql';
import { columnOf } from '../../records/condition.ts';
import {
  type Field,
  type FieldOptions,
  type GraphType,
  type Maybe,
  NO_FILTERS,
  oneInput,
  sameValue,
} from '../field.ts';
import type { OneInput } from '../typed-inputs.ts';

interface ChoiceOptions<V extends string> extends FieldOptions {
  /** Values that stay readable and are not offered any more. A value is never renamed. */
  readonly retired?: readonly V[];
  /** What the enum says in the schema. */
  readonly about?: string;
  /** What is meant where recording leaves it out. */
  readonly initial?: V;
}

type MayBeLeft<O> = O extends { readonly optional: true } | { readonly initial: string } ? true : false;

/** One of a closed list; `type` names its enum. */
export function choice<const V extends string, const O extends ChoiceOptions<V>>(
  type: string,
  values: readonly V[],
  options: O = {} as O,
): Field<Maybe<O, V>, OneInput<O, V, MayBeLeft<O>>> {
  const { optional = false, secrecy = 'open', retired = [], initial } = options;
  const { items, graph } = enumOf(type, values, options.about);
  return {
    shape: 'choice',
    options,
    bounds: {},
    choices: { type, values: values.map((value) => ({ value, retired: retired.includes(value) })) },
    ...(initial === undefined ? {} : { initial: initial as Maybe<O, V> }),
    columnType: 'text',
    define: Enum({ items: () => items, type: 'text', nullable: optional }) as never,
    output: { type: graph, nullable: optional || secrecy !== 'open' },
    inputs: oneInput(graph, { ...options, optional: optional || initial !== undefined }),
    filters: sameValue(graph, columnOf, options),
    take(given, { name, refuse }) {
      const value = (given[name] ?? initial ?? null) as V | null;
      if (value !== null && retired.includes(value)) refuse('CHOICE_RETIRED');
      return value as Maybe<O, V>;
    },
    image: (value) => value,
    sample: (name, draw) => ({ [name]: pick(offered(values, retired), draw) }),
  };
}

interface ChoicesOptions<V extends string> extends ChoiceOptions<V> {
  readonly least?: number;
}

/** Some of a closed list, each once, in the order in which they were chosen. */
export function choices<const V extends string, const O extends ChoicesOptions<V>>(
  type: string,
  values: readonly V[],
  options: O = {} as O,
): Field<readonly V[], OneInput<O, readonly V[]>> {
  const { least = 0, retired = [], secrecy = 'open' } = options;
  const { items, graph } = enumOf(type, values, options.about);
  const list: GraphType = { thunk: () => [items], sdl: `[${graph.sdl}!]` };
  return {
    shape: 'choices',
    options,
    bounds: { least },
    choices: { type, values: values.map((value) => ({ value, retired: retired.includes(value) })) },
    columnType: 'jsonb',
    define: Property({ type: 'json' }) as never,
    output: { type: list, nullable: secrecy !== 'open' },
    inputs: oneInput(list, options),
    filters: NO_FILTERS,
    take(given, { name, refuse }) {
      const some = [...new Set((given[name] ?? []) as readonly V[])];
      if (some.length < least) refuse('FIELD_REQUIRED');
      if (some.some((it) => retired.includes(it))) refuse('CHOICE_RETIRED');
      return some;
    },
    image: (value) => value as never,
    sample: (name, draw) => ({ [name]: [pick(offered(values, retired), draw)] }),
  };
}

function enumOf<V extends string>(name: string, values: readonly V[], description?: string) {
  const items = Object.fromEntries(values.map((it) => [it, it])) as Record<V, V>;
  registerEnumType(items, { name, description });
  return { items, graph: { thunk: () => items, sdl: name } satisfies GraphType };
}

function offered<V extends string>(values: readonly V[], retired: readonly V[]): readonly V[] {
  return values.filter((it) => !retired.includes(it));
}

function pick<V>(values: readonly V[], draw: (below: number) => number): V {
  return values[draw(values.length)]!;
}
