import {
  type DocumentNode,
  type FieldNode,
  type FragmentDefinitionNode,
  type GraphQLSchema,
  Kind,
  type OperationDefinitionNode,
  type SelectionNode,
  type SelectionSetNode,
} from 'graphql';
import { type Variables, describeField } from './describe-field.ts';

/** What a selection asks for once its fragments are spread. */
export interface Measure {
  /** Fields directly in it. */
  readonly fields: number;
  readonly depth: number;
  /** Values in the answer: fields, times the elements of the lists above them. */
  readonly cost: number;
  readonly introspectionDepth: number;
  /** Lists inside one another in introspection, which the gateway answers by itself. */
  readonly introspectionLists: number;
}

const NOTHING: Measure = { fields: 0, depth: 0, cost: 0, introspectionDepth: 0, introspectionLists: 0 };

/** Thrown where a fragment contains itself: it has no size. */
export class FragmentCycle extends Error {}

/**
 * The size of each operation of a document. Every fragment is measured once, however often it is spread: spreading
 * each in the next doubles the answer at every step, and the measuring must not double with it.
 * Throws FragmentCycle, also for fragments that nobody uses. What the schema does not know is left to validation.
 */
export function measureDocument(
  schema: GraphQLSchema,
  document: DocumentNode,
  variables: Variables,
): readonly Measure[] {
  const fragments = new Map<string, FragmentDefinitionNode>();
  const operations: OperationDefinitionNode[] = [];
  for (const it of document.definitions) {
    if (it.kind === Kind.FRAGMENT_DEFINITION) fragments.set(it.name.value, it);
    if (it.kind === Kind.OPERATION_DEFINITION) operations.push(it);
  }
  const values = { ...defaultsOf(operations), ...variables };
  const known = new Map<string, Measure | 'under way'>();
  for (const name of fragments.keys()) measureFragment(name);
  return operations.map((it) => ofSet(it.selectionSet, schema.getRootType(it.operation)?.name));

  function measureFragment(name: string): Measure {
    const fragment = fragments.get(name);
    const measure = known.get(name);
    if (!fragment) return NOTHING;
    if (measure === 'under way') throw new FragmentCycle(name);
    if (measure) return measure;
    known.set(name, 'under way');
    const own = ofSet(fragment.selectionSet, fragment.typeCondition.name.value);
    known.set(name, own);
    return own;
  }

  function ofSet(set: SelectionSetNode | undefined, parent: string | undefined): Measure {
    return (set?.selections ?? [])
      .map((selection) => ofSelection(selection, parent))
      .reduce(together, NOTHING);
  }

  function ofSelection(selection: SelectionNode, parent: string | undefined): Measure {
    switch (selection.kind) {
      case Kind.FIELD:
        return ofField(selection, parent);
      case Kind.FRAGMENT_SPREAD:
        return measureFragment(selection.name.value);
      case Kind.INLINE_FRAGMENT:
        return ofSet(selection.selectionSet, selection.typeCondition?.name.value ?? parent);
    }
  }

  function ofField(node: FieldNode, parent: string | undefined): Measure {
    const field = describeField(schema, parent, node, values);
    const inner = ofSet(node.selectionSet, field.returns);
    if (!field.isIntrospection)
      return {
        ...inner,
        fields: 1,
        // The name of a type is known without asking anybody.
        depth: node.name.value === '__typename' ? 0 : inner.depth + 1,
        cost: field.elements * (1 + inner.cost),
      };
    return {
      fields: 1,
      depth: 0,
      cost: 1,
      introspectionDepth: inner.introspectionDepth + 1,
      introspectionLists: inner.introspectionLists + (field.isList ? 1 : 0),
    };
  }
}

/** Selections beside one another. */
function together(one: Measure, other: Measure): Measure {
  return {
    fields: one.fields + other.fields,
    depth: Math.max(one.depth, other.depth),
    cost: one.cost + other.cost,
    introspectionDepth: Math.max(one.introspectionDepth, other.introspectionDepth),
    introspectionLists: Math.max(one.introspectionLists, other.introspectionLists),
  };
}

/** Numbers that operations give to variables which the client leaves out. */
function defaultsOf(operations: readonly OperationDefinitionNode[]): Variables {
  const defaults: Record<string, number> = {};
  for (const { variable, defaultValue } of operations.flatMap((it) => it.variableDefinitions ?? [])) {
    if (defaultValue?.kind !== Kind.INT) continue;
    const name = variable.name.value;
    // Two operations may share a name; the fragments between them are measured once, so for the larger.
    defaults[name] = Math.max(defaults[name] ?? 0, Number(defaultValue.value));
  }
  return defaults;
}
