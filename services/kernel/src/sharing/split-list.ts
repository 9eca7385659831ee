import {
  type DocumentNode,
  type FieldNode,
  Kind,
  type OperationDefinitionNode,
  parse,
  print,
  visit,
} from 'graphql';

/** A question for one list, as two: which entities are in it, and what is asked of each of them. */
export interface SplitList {
  /** Under what name the list is answered. */
  readonly name: string;
  readonly ids: string;
  /** Asks by references: `$representations`. */
  readonly entities: string;
}

const REFERENCES = 'representations';

/** Splits a document that asks for nothing but the list `field` of entities of a type; undefined of any other document. */
export function splitList(query: string, field: string, type: string): SplitList | undefined {
  const document = parse(query);
  const operations = document.definitions.filter((it) => it.kind === Kind.OPERATION_DEFINITION);
  const [operation] = operations;
  const [list] = operation?.selectionSet.selections ?? [];
  const isPlain =
    operations.length === 1 &&
    operation?.operation === 'query' &&
    operation.selectionSet.selections.length === 1 &&
    !operation.directives?.length &&
    operation.variableDefinitions?.every(({ variable }) => variable.name.value !== REFERENCES);
  if (!isPlain || list?.kind !== Kind.FIELD || list.name.value !== field) return undefined;
  if (list.directives?.length || !list.selectionSet) return undefined;
  return {
    name: (list.alias ?? list.name).value,
    ids: print({ kind: Kind.DOCUMENT, definitions: [askingIds(operation, list)] }),
    entities: print(askingEntities(document, operation, list, type)),
  };
}

function askingIds(operation: OperationDefinitionNode, list: FieldNode): OperationDefinitionNode {
  const asked: FieldNode = {
    ...list,
    selectionSet: {
      kind: Kind.SELECTION_SET,
      selections: [{ kind: Kind.FIELD, name: { kind: Kind.NAME, value: 'id' } }],
    },
  };
  const used = variablesIn(asked);
  return {
    ...operation,
    variableDefinitions: operation.variableDefinitions?.filter((it) => used.has(it.variable.name.value)),
    selectionSet: { ...operation.selectionSet, selections: [asked] },
  };
}

function askingEntities(
  document: DocumentNode,
  operation: OperationDefinitionNode,
  { selectionSet }: FieldNode,
  type: string,
): DocumentNode {
  const fragments = document.definitions.filter((it) => it.kind === Kind.FRAGMENT_DEFINITION);
  const used = variablesIn(selectionSet!, ...fragments);
  const variables = operation.variableDefinitions?.filter((it) => used.has(it.variable.name.value)) ?? [];
  const [asked] = parse(
    `query ($${REFERENCES}: [_Any!]!) { _entities(${REFERENCES}: $${REFERENCES}) { ... on ${type} { id } } }`,
  ).definitions as [OperationDefinitionNode];
  const references = asked.selectionSet.selections[0] as FieldNode;
  const ofType = references.selectionSet!.selections.map((it) => ({ ...it, selectionSet: selectionSet! }));
  const entities = { ...references, selectionSet: { ...references.selectionSet!, selections: ofType } };
  return {
    kind: Kind.DOCUMENT,
    definitions: [
      {
        ...asked,
        variableDefinitions: [...asked.variableDefinitions!, ...variables],
        selectionSet: { ...asked.selectionSet, selections: [entities] },
      },
      ...fragments,
    ],
  };
}

function variablesIn(...nodes: readonly Parameters<typeof visit>[0][]): ReadonlySet<string> {
  const names = new Set<string>();
  for (const node of nodes) visit(node, { Variable: ({ name }) => void names.add(name.value) });
  return names;
}
