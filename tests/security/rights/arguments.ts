import {
  type GraphQLArgument,
  type GraphQLField,
  type GraphQLInputType,
  type GraphQLObjectType,
  getNamedType,
  isEnumType,
  isInputObjectType,
  isLeafType,
  isListType,
  isNonNullType,
} from 'graphql';

/** Ids to ask for, by the type whose id an argument means. */
export type KnownIds = Readonly<Record<string, string>>;

/** An operation on one field: its text and its variables, in which every required argument has a plausible value. */
export interface Example {
  readonly text: string;
  readonly variables: Record<string, unknown>;
}

/** `{ screening(id: $id) { __typename } }`, with `within` around it where it is no root field. */
export function exampleOf(
  operation: 'query' | 'mutation',
  field: GraphQLField<unknown, unknown>,
  ids: KnownIds,
  owner?: string,
): Example {
  const args = field.args.filter(isWanted);
  const variables = Object.fromEntries(
    args.map((arg) => [arg.name, valueFor(arg.name, arg.type, ids, owner ?? getNamedType(field.type).name)]),
  );
  const declared = args.map((arg) => `$${arg.name}: ${String(arg.type)}`).join(', ');
  const text = `${operation}${declared && `(${declared})`} { ${callOf(field)} }`;
  return { text, variables };
}

/** The field with its arguments as variables, and a selection where its type needs one. */
export function callOf(field: GraphQLField<unknown, unknown>): string {
  const given = field.args
    .filter(isWanted)
    .map(({ name }) => `${name}: $${name}`)
    .join(', ');
  return `${field.name}${given && `(${given})`}${isLeafType(getNamedType(field.type)) ? '' : ' { __typename }'}`;
}

/** Variables and their declaration for the arguments of a field inside an object. */
export function argumentsOf(
  field: GraphQLField<unknown, unknown>,
  ids: KnownIds,
): {
  readonly declared: string;
  readonly variables: Record<string, unknown>;
} {
  const args = field.args.filter(isWanted);
  return {
    declared: args.map((arg) => `, $${arg.name}: ${String(arg.type)}`).join(''),
    variables: Object.fromEntries(args.map((arg) => [arg.name, valueFor(arg.name, arg.type, ids, '')])),
  };
}

/** Fields that an object type has of its own. */
export function fieldsOf(type: GraphQLObjectType): readonly GraphQLField<unknown, unknown>[] {
  return Object.values(type.getFields());
}

function isWanted({ type, defaultValue }: GraphQLArgument): boolean {
  return isNonNullType(type) && defaultValue === undefined;
}

function valueFor(name: string, type: GraphQLInputType, ids: KnownIds, owner: string): unknown {
  if (isNonNullType(type)) return valueFor(name, type.ofType, ids, owner);
  if (isListType(type)) return [valueFor(name, type.ofType, ids, owner)];
  if (isEnumType(type)) return type.getValues()[0]!.value;
  if (isInputObjectType(type)) {
    const fields = Object.values(type.getFields()).filter((it) => isNonNullType(it.type));
    return Object.fromEntries(fields.map((it) => [it.name, valueFor(it.name, it.type, ids, owner)]));
  }
  return scalarFor(name, type.name, ids, owner);
}

const DAY = '2026-05-06';

function scalarFor(name: string, type: string, ids: KnownIds, owner: string): unknown {
  switch (type) {
    case 'ID':
      return (
        ids[name] ??
        ids[owner] ??
        Object.entries(ids).find(([key]) => key.toLowerCase() === name)?.[1] ??
        'no-such-id'
      );
    case 'Int':
      return name === 'year' ? 2026 : 1;
    case 'Boolean':
      return true;
    case 'Date':
      return DAY;
    case 'DateTime':
      return `${DAY}T00:00:00Z`;
    case 'Decimal':
      return '1';
    default:
      return name === 'code' ? 'C06-1' : '用于权限测试';
  }
}
