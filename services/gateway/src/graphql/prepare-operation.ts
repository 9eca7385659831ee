import {
  type DocumentNode,
  type FieldNode,
  type GraphQLSchema,
  Kind,
  type OperationDefinitionNode,
  TypeNameMetaFieldDef,
  visit,
} from 'graphql';
import { PLACEHOLDER, mergeSelections } from './merge-selections.ts';

/** An operation as the executor gets it, and what the gateway adds to the answer by itself. */
export interface PreparedOperation {
  /** Undefined where nothing is left to ask of a subgraph. */
  readonly document: DocumentNode | undefined;
  /** Response keys at the root, in order. */
  readonly keys: readonly string[];
  /** Those of them that stand for the root type's name. */
  readonly typeNames: ReadonlySet<string>;
  readonly rootName: string;
  readonly hasPlaceholders: boolean;
}

/**
 * One operation with every response key once, without fragments, and without `__typename` at the root: the planner would ask the
 * first subgraph of the alphabet for it, and before a change that other subgraph's silence would decide what is told of it.
 */
export function prepareOperation(
  schema: GraphQLSchema,
  document: DocumentNode,
  operation: OperationDefinitionNode,
  variables: Readonly<Record<string, unknown>>,
): PreparedOperation {
  const root = schema.getRootType(operation.operation)!;
  const fragments = new Map(
    document.definitions.flatMap((it) => (it.kind === Kind.FRAGMENT_DEFINITION ? [[it.name.value, it]] : [])),
  );
  const merged = mergeSelections({ schema, fragments, variables }, root, operation.selectionSet.selections);
  // An object type's selections have no fragments left.
  const fields = merged as readonly FieldNode[];
  const selections = fields.filter((it) => !isTypeName(it));
  const selectionSet = { kind: Kind.SELECTION_SET, selections } as const;
  return {
    document:
      selections.length === 0
        ? undefined
        : { kind: Kind.DOCUMENT, definitions: [{ ...operation, selectionSet }] },
    keys: fields.map(keyOf),
    typeNames: new Set(fields.filter(isTypeName).map(keyOf)),
    rootName: root.name,
    hasPlaceholders: hasPlaceholder(selections),
  };
}

/** The answer as it was asked for: with the root type's name, without what was only put in for the executor. */
export function completeAnswer(
  { keys, typeNames, rootName, hasPlaceholders }: PreparedOperation,
  data: Readonly<Record<string, unknown>>,
): Record<string, unknown> {
  const answer = hasPlaceholders ? (withoutPlaceholders(data) as Readonly<Record<string, unknown>>) : data;
  if (typeNames.size === 0) return answer;
  return Object.fromEntries(keys.map((key) => [key, typeNames.has(key) ? rootName : answer[key]]));
}

function isTypeName({ name }: FieldNode): boolean {
  return name.value === TypeNameMetaFieldDef.name;
}

function keyOf({ alias, name }: FieldNode): string {
  return alias?.value ?? name.value;
}

function hasPlaceholder(selections: readonly FieldNode[]): boolean {
  let found = false;
  for (const field of selections)
    visit(field, {
      Field: ({ alias }) => {
        found ||= alias?.value === PLACEHOLDER;
      },
    });
  return found;
}

function withoutPlaceholders(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(withoutPlaceholders);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .filter(([key]) => key !== PLACEHOLDER)
      .map(([key, inner]) => [key, withoutPlaceholders(inner)]),
  );
}
