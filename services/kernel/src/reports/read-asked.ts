import {
  type FieldNode,
  type GraphQLField,
  GraphQLError,
  type GraphQLObjectType,
  type GraphQLResolveInfo,
  getArgumentValues,
  getNamedType,
} from 'graphql';
import { collectSubfields } from 'graphql/execution/collectFields.js';

/** A field that is asked for under a response key: what fragments, directives and merged fields come to. */
export interface AskedField {
  readonly key: string;
  readonly name: string;
  readonly args: Readonly<Record<string, unknown>>;
  readonly nodes: readonly FieldNode[];
  /** Of an object. */
  readonly type: GraphQLObjectType;
}

/** What is asked below fields of one response key, all of their nodes: planners differ in whether they merge them. */
export function askedBelow(
  { schema, fragments, variableValues }: GraphQLResolveInfo,
  type: GraphQLObjectType,
  nodes: readonly FieldNode[],
): readonly AskedField[] {
  const found = collectSubfields(schema, fragments, variableValues, type, nodes as FieldNode[]);
  return [...found].flatMap(([key, of]): AskedField[] => {
    const [node] = of as readonly [FieldNode];
    const field: GraphQLField<unknown, unknown> | undefined = type.getFields()[node.name.value];
    // `__typename` groups nothing.
    if (!field) return [];
    const args = argumentsOf(field, node, variableValues);
    return [{ key, name: field.name, args, nodes: of, type: getNamedType(field.type) as GraphQLObjectType }];
  });
}

function argumentsOf(
  field: GraphQLField<unknown, unknown>,
  node: FieldNode,
  variables: Readonly<Record<string, unknown>>,
): Readonly<Record<string, unknown>> {
  try {
    return getArgumentValues(field, node, variables);
  } catch (error) {
    if (!(error instanceof GraphQLError)) throw error;
    throw new GraphQLError(error.message, { nodes: node, extensions: { code: 'BAD_USER_INPUT' } });
  }
}
