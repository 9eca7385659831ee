import {
  type GraphQLArgument,
  type GraphQLField,
  type GraphQLInputField,
  type GraphQLInputType,
  getNamedType,
  isEnumType,
  isInputObjectType,
  isListType,
  isNonNullType,
} from 'graphql';
import { DAY, type Known } from './known.ts';

export type AnyField = GraphQLField<unknown, unknown>;
type Input = GraphQLArgument | GraphQLInputField;

/** An argument that may be left out: `filter.followUp`, or `asOf` alone. */
export interface Optional {
  readonly arg: GraphQLArgument;
  readonly inner?: GraphQLInputField;
}

export function nameOf({ arg, inner }: Optional): string {
  return inner ? `${arg.name}.${inner.name}` : arg.name;
}

/** Variables of one operation, each argument with a plausible value. */
export class Variables {
  readonly values: Record<string, unknown> = {};
  readonly #known: Known;
  readonly #declared: string[] = [];
  #also: readonly string[] = [];

  constructor(known: Known) {
    this.#known = known;
  }

  get known(): Known {
    return this.#known;
  }

  /** `($v0: ID!)`, or nothing. */
  get declaration(): string {
    return this.#declared.length > 0 ? `(${this.#declared.join(', ')})` : '';
  }

  add(type: string, value: unknown): string {
    const name = `v${this.#declared.length}`;
    this.#declared.push(`$${name}: ${type}`);
    this.values[name] = value;
    return `$${name}`;
  }

  /** `screening(id: $v0)`: what must be given is; of what may be left out only `extra`, and `also` of input objects. */
  call(owner: string, field: AnyField, extra?: Optional, also: readonly string[] = []): string {
    this.#also = also;
    const given = field.args.flatMap((arg) => {
      const type = String(arg.type);
      if (arg === extra?.arg) return `${arg.name}: ${this.add(type, this.#extra(owner, field, extra))}`;
      if (!isWanted(arg) && !(`${owner}.${field.name}.${arg.name}` in this.#known)) return [];
      return `${arg.name}: ${this.add(type, this.#valueOf(`${owner}.${field.name}`, arg, field))}`;
    });
    return `${field.name}${given.length > 0 ? `(${given.join(', ')})` : ''}`;
  }

  #extra(owner: string, field: AnyField, { arg, inner }: Optional): unknown {
    const at = `${owner}.${field.name}`;
    return inner ? { [inner.name]: this.#valueOf(at, inner, field) } : this.#valueOf(at, arg, field);
  }

  #valueOf(at: string, { name, type }: Input, field: AnyField): unknown {
    return this.#known[`${at}.${name}`] ?? this.#plausible(at, name, type, getNamedType(field.type).name);
  }

  #plausible(at: string, name: string, type: GraphQLInputType, answer: string): unknown {
    if (isNonNullType(type)) return this.#plausible(at, name, type.ofType, answer);
    if (isListType(type)) return [this.#plausible(at, name, type.ofType, answer)];
    if (isInputObjectType(type)) {
      const fields = Object.values(type.getFields()).filter(
        (it) => isWanted(it) || this.#also.includes(it.name),
      );
      return Object.fromEntries(fields.map((it) => [it.name, this.#plausible(at, it.name, it.type, answer)]));
    }
    const named = this.#known[name] ?? NAMED[name];
    if (named !== undefined) return named;
    if (isEnumType(type)) return type.getValues()[0]!.value;
    return type.name === 'ID' ? (this.#known[answer] ?? 'no-such-id') : PLAUSIBLE[type.name];
  }
}

const NAMED: Readonly<Record<string, unknown>> = { year: 2026, row: '1', idNumber: '500240198003011024' };

const PLAUSIBLE: Readonly<Record<string, unknown>> = {
  Int: 1,
  Boolean: true,
  Date: DAY,
  DateTime: `${DAY}T00:00:00Z`,
  Decimal: '1',
  String: '用于权限测试',
};

function isWanted({ type, defaultValue }: Input): boolean {
  return isNonNullType(type) && defaultValue === undefined;
}

const PAGING = new Set(['first', 'after', 'offset']);

/** Every argument that may be left out but those of paging; of an input object each field by itself. */
export function optionalOf(field: AnyField): readonly Optional[] {
  return field.args
    .filter((arg) => !isWanted(arg) && !PAGING.has(arg.name))
    .flatMap((arg): Optional[] => {
      const type = getNamedType(arg.type);
      if (!isInputObjectType(type)) return [{ arg }];
      return Object.values(type.getFields()).map((inner) => ({ arg, inner }));
    });
}
