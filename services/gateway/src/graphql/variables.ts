import {
  type DocumentNode,
  GraphQLError,
  type GraphQLSchema,
  type OperationDefinitionNode,
  TypeInfo,
  getArgumentValues,
  getVariableValues,
  separateOperations,
  visit,
  visitWithTypeInfo,
} from 'graphql';

/**
 * What is wrong with the variables of an operation: one that is missing or of another kind, and null for an argument that
 * has a default and takes none. Undefined where nothing is. The planner hands variables on as they came, and a subgraph
 * would complain of variables that its caller never wrote.
 */
export function findVariableErrors(
  schema: GraphQLSchema,
  document: DocumentNode,
  operation: OperationDefinitionNode,
  given: Readonly<Record<string, unknown>>,
): readonly GraphQLError[] | undefined {
  const { errors, coerced } = getVariableValues(schema, operation.variableDefinitions ?? [], given);
  if (errors) return errors;
  const types = new TypeInfo(schema);
  try {
    visit(
      separateOperations(document)[operation.name?.value ?? '']!,
      visitWithTypeInfo(types, {
        Field(node) {
          const field = types.getFieldDef();
          if (field && node.arguments?.length) getArgumentValues(field, node, coerced);
        },
      }),
    );
  } catch (error) {
    if (!(error instanceof GraphQLError)) throw error;
    const { message, nodes } = error;
    return [new GraphQLError(message, { nodes, extensions: { code: 'BAD_USER_INPUT' } })];
  }
  return undefined;
}
