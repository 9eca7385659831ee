import type { FragmentDefinitionNode, GraphQLResolveInfo, SelectionSetNode } from 'graphql';

/** Names of all fields that an operation mentions anywhere: more than one list asks for, never less. */
export type Mentioned = ReadonlySet<string>;

const known = new WeakMap<object, Mentioned>();

/** What the operation of a resolver mentions. Worked out once for each document. */
export function mentionedIn({
  operation,
  fragments,
}: Pick<GraphQLResolveInfo, 'operation' | 'fragments'>): Mentioned {
  const before = known.get(operation);
  if (before) return before;
  const names = new Set<string>();
  collect(operation.selectionSet, names);
  for (const fragment of Object.values(fragments) as FragmentDefinitionNode[])
    collect(fragment.selectionSet, names);
  known.set(operation, names);
  return names;
}

function collect({ selections }: SelectionSetNode, names: Set<string>): void {
  for (const selection of selections) {
    if (selection.kind === 'Field') names.add(selection.name.value);
    if ('selectionSet' in selection && selection.selectionSet) collect(selection.selectionSet, names);
  }
}
