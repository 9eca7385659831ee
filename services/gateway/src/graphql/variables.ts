import {
  type DocumentNode,
  type FieldNode,
  type GraphQLField,
  GraphQLError,
  type GraphQLSchema,
  Kind,
  type OperationDefinitionNode,
  TypeInfo,
  getArgumentValues,
  getVariableValues,
  separateOperations,
  visit,
  visitWithTypeInfo,
} from 'graphql';

type CheckedVariables =
  | { readonly errors: readonly GraphQLError[] }
  | { readonly values: Readonly<Record<string, unknown>> };

interface FieldWithVariables {
  readonly field: GraphQLField<unknown, unknown>;
  readonly node: FieldNode;
}

/**
 * The values of an operation's variables, or what is wrong with them: one that is missing or of another kind, and null for an
 * argument that has a default and takes none. The planner hands variables on as they came, and a subgraph would complain of
 * variables that its caller never wrote.
 */
export function checkVariables(
  schema: GraphQLSchema,
  document: DocumentNode,
  operation: OperationDefinitionNode,
  given: Readonly<Record<string, unknown>>,
): CheckedVariables {
  const { errors, coerced } = getVariableValues(schema, operation.variableDefinitions ?? [], given);
  if (errors) return { errors };
  try {
    for (const { field, node } of fieldsOf(schema, document, operation))
      getArgumentValues(field, node, coerced);
  } catch (error) {
    if (!(error instanceof GraphQLError)) throw error;
    const { message, nodes } = error;
    return { errors: [new GraphQLError(message, { nodes, extensions: { code: 'BAD_USER_INPUT' } })] };
  }
  return { values: coerced };
}

const known = new WeakMap<GraphQLSchema, WeakMap<OperationDefinitionNode, readonly FieldWithVariables[]>>();

/** Fields that take a variable, looked for once: a page sends the same document at every request. */
function fieldsOf(
  schema: GraphQLSchema,
  document: DocumentNode,
  operation: OperationDefinitionNode,
): readonly FieldWithVariables[] {
  const ofSchema = known.get(schema) ?? new WeakMap<OperationDefinitionNode, readonly FieldWithVariables[]>();
  known.set(schema, ofSchema);
  const fields = ofSchema.get(operation) ?? findFields(schema, document, operation);
  ofSchema.set(operation, fields);
  return fields;
}

function findFields(
  schema: GraphQLSchema,
  document: DocumentNode,
  operation: OperationDefinitionNode,
): readonly FieldWithVariables[] {
  const found: FieldWithVariables[] = [];
  const types = new TypeInfo(schema);
  visit(
    separateOperations(document)[operation.name?.value ?? '']!,
    visitWithTypeInfo(types, {
      Field(node) {
        const field = types.getFieldDef();
        if (field && node.arguments?.some(takesVariable)) found.push({ field, node });
      },
    }),
  );
  return found;
}

function takesVariable({ value }: { readonly value: { readonly kind: Kind } }): boolean {
  return value.kind === Kind.VARIABLE || value.kind === Kind.OBJECT || value.kind === Kind.LIST;
}
