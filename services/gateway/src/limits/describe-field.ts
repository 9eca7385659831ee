import {
  type FieldNode,
  type GraphQLField,
  type GraphQLSchema,
  Kind,
  SchemaMetaFieldDef,
  TypeMetaFieldDef,
  getNamedType,
  getNullableType,
  isEnumType,
  isInterfaceType,
  isListType,
  isObjectType,
} from 'graphql';
import { LIST_SIZES, UNPAGED_LIST } from './limits.ts';

/** Values that came with the request; nobody has looked at them yet. */
export type Variables = Readonly<Record<string, unknown>>;

interface FieldShape {
  /** Name of the type without list and non-null; undefined where the schema has no such field. */
  readonly returns: string | undefined;
  readonly isList: boolean;
  /** How often what is below it is asked for. */
  readonly elements: number;
  /** About the schema: answered by the gateway alone. */
  readonly isIntrospection: boolean;
}

const META_FIELDS: readonly GraphQLField<unknown, unknown>[] = [SchemaMetaFieldDef, TypeMetaFieldDef];

/**
 * What a field means for the size of an answer. With `first` it holds so many elements, itself or, as a connection,
 * in its edges: these are then not counted again. Other lists count as UNPAGED_LIST.
 */
export function describeField(
  schema: GraphQLSchema,
  parent: string | undefined,
  node: FieldNode,
  variables: Variables,
): FieldShape {
  const field = findField(schema, parent, node.name.value);
  if (!field) return { returns: undefined, isList: false, elements: 1, isIntrospection: false };
  const returns = getNamedType(field.type).name;
  const isList = isListType(getNullableType(field.type));
  const first = findFirst(field, node, variables);
  const isCounted = parent?.endsWith('Connection') ?? false;
  return {
    returns,
    isList,
    elements: first ?? (isList && !isCounted ? unpagedSize(parent, field) : 1),
    isIntrospection: returns.startsWith('__') || (parent?.startsWith('__') ?? false),
  };
}

/** What the catalogue's own lists hold; a list of words has at most all of them. */
function unpagedSize(parent: string | undefined, field: GraphQLField<unknown, unknown>): number {
  const known = LIST_SIZES[`${parent}.${field.name}`];
  if (known !== undefined) return known;
  const type = getNamedType(field.type);
  return isEnumType(type) ? Math.min(type.getValues().length, UNPAGED_LIST) : UNPAGED_LIST;
}

function findField(schema: GraphQLSchema, parent: string | undefined, name: string) {
  const type = parent === undefined ? undefined : schema.getType(parent);
  const meta = type === schema.getQueryType() ? META_FIELDS.find((it) => it.name === name) : undefined;
  return meta ?? (isObjectType(type) || isInterfaceType(type) ? type.getFields()[name] : undefined);
}

/** The page size asked for; where it is left out or no number, the schema's. Undefined where the field has no pages. */
function findFirst(
  field: GraphQLField<unknown, unknown>,
  node: FieldNode,
  variables: Variables,
): number | undefined {
  const argument = field.args.find(({ name }) => name === 'first');
  if (!argument) return undefined;
  const given = node.arguments?.find(({ name }) => name.value === 'first')?.value;
  const asked = given?.kind === Kind.VARIABLE ? variables[given.name.value] : given;
  const count = Number(isIntLiteral(asked) ? asked.value : asked);
  const usual = typeof argument.defaultValue === 'number' ? argument.defaultValue : UNPAGED_LIST;
  // Less than one element still costs the field itself.
  return asked !== null && Number.isFinite(count) ? Math.max(1, count) : usual;
}

function isIntLiteral(value: unknown): value is { readonly value: string } {
  return typeof value === 'object' && value !== null && 'kind' in value && value.kind === Kind.INT;
}
