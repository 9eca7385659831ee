import { type DocumentNode, Kind, type SelectionSetNode, visit } from 'graphql';

/**
 * Adds `__typename` to every selection but the operation's own: the client's cache lives by it, and the server runs the text under
 * the hash. At the root it names nothing, and in a change a planner would fetch it from a subgraph that has no part in it.
 */
export const typenameBelowTheRoot = {
  transform({ documents }: { readonly documents: readonly { readonly document?: DocumentNode }[] }) {
    return documents.map((it) => (it.document ? { ...it, document: withTypenames(it.document) } : it));
  },
};

function withTypenames(document: DocumentNode): DocumentNode {
  return visit(document, {
    SelectionSet(node, _key, parent) {
      const isRoot = parent !== undefined && 'kind' in parent && parent.kind === Kind.OPERATION_DEFINITION;
      return isRoot || hasTypename(node)
        ? undefined
        : { ...node, selections: [TYPENAME, ...node.selections] };
    },
  });
}

function hasTypename({ selections }: SelectionSetNode): boolean {
  return selections.some((it) => it.kind === Kind.FIELD && it.name.value === TYPENAME.name.value);
}

const TYPENAME = { kind: Kind.FIELD, name: { kind: Kind.NAME, value: '__typename' } } as const;
