import { type DocumentNode, type GraphQLSchema, Kind, type OperationDefinitionNode, visit } from 'graphql';
import { type PreparedOperation, prepareOperation } from './prepare-operation.ts';

// One for each combination of what a document includes and skips; pages have one or two.
const MOST_VARIANTS = 16;

interface KnownOperation {
  /** Variables that decide `@include` and `@skip`, and with them what is asked for. */
  readonly conditions: readonly string[];
  readonly variants: Map<string, PreparedOperation>;
}

/** Prepares each operation once: the planner knows a document again by its identity. Forgotten with the document. */
export class PreparedOperations {
  readonly #known = new WeakMap<OperationDefinitionNode, KnownOperation>();
  readonly #schema: GraphQLSchema;

  constructor(schema: GraphQLSchema) {
    this.#schema = schema;
  }

  get(
    document: DocumentNode,
    operation: OperationDefinitionNode,
    variables: Readonly<Record<string, unknown>>,
  ): PreparedOperation {
    const known = this.#known.get(operation) ?? { conditions: conditionsOf(document), variants: new Map() };
    this.#known.set(operation, known);
    const variant = known.conditions.map((name) => String(variables[name])).join();
    const prepared = known.variants.get(variant);
    if (prepared) return prepared;
    if (known.variants.size >= MOST_VARIANTS) known.variants.clear();
    const made = prepareOperation(this.#schema, document, operation, variables);
    known.variants.set(variant, made);
    return made;
  }
}

function conditionsOf(document: DocumentNode): readonly string[] {
  const names = new Set<string>();
  visit(document, {
    Directive: ({ arguments: given = [] }) => {
      for (const { value } of given) if (value.kind === Kind.VARIABLE) names.add(value.name.value);
    },
  });
  return [...names];
}
