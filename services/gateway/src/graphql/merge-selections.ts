import {
  type FieldNode,
  type FragmentDefinitionNode,
  type GraphQLCompositeType,
  type GraphQLNamedType,
  type GraphQLObjectType,
  type GraphQLSchema,
  GraphQLIncludeDirective,
  GraphQLSkipDirective,
  Kind,
  SchemaMetaFieldDef,
  type SelectionNode,
  type SelectionSetNode,
  TypeMetaFieldDef,
  TypeNameMetaFieldDef,
  getDirectiveValues,
  getNamedType,
  isAbstractType,
  isCompositeType,
  isObjectType,
} from 'graphql';

/** What selections are read against. */
export interface MergeContext {
  readonly schema: GraphQLSchema;
  readonly fragments: ReadonlyMap<string, FragmentDefinitionNode>;
  /** Coerced values of the variables: they decide `@include` and `@skip`. */
  readonly variables: Readonly<Record<string, unknown>>;
}

/** Asked for where everything below a field is left out, so that its objects still come; it is taken out of the answer. */
export const PLACEHOLDER = 'leftOut__';

interface Collected {
  /** Response key -> every field that is asked for under it. */
  readonly fields: Map<string, FieldNode[]>;
  /** Object type -> what is asked of it alone, below an abstract type. */
  readonly narrower: Map<GraphQLObjectType, SelectionNode[]>;
}

/**
 * The same selections with every response key once: fragments are spread, `@include` and `@skip` are decided, and what is asked
 * for under one key twice is asked for together. The executor joins the lists of such a key one behind the other (decision 035).
 */
export function mergeSelections(
  context: MergeContext,
  type: GraphQLCompositeType,
  selections: readonly SelectionNode[],
): readonly SelectionNode[] {
  const { fields, narrower } = collect(context, type, selections);
  if (narrower.size === 0 || !isAbstractType(type))
    return [...fields.values()].map((nodes) => mergeField(context, type, nodes));
  return mergeAbstract(context, type, { fields, narrower });
}

/** Fields of the abstract type itself once, each object type's own in one fragment; a field asked for by both goes to the object types. */
function mergeAbstract(
  context: MergeContext,
  type: GraphQLCompositeType,
  { fields, narrower }: Collected,
): readonly SelectionNode[] {
  const ofTypes = possibleTypes(context.schema, type).map((object) => ({
    object,
    ...collect(context, object, narrower.get(object) ?? []),
  }));
  const isShared = (key: string) => ofTypes.some((it) => it.fields.has(key));
  const own = [...fields].filter(([key]) => !isShared(key));
  const shared = [...fields].filter(([key]) => isShared(key));
  const fragments = ofTypes.flatMap(({ object, fields: narrow }) => {
    const all = new Map(shared);
    for (const [key, nodes] of narrow) all.set(key, [...(all.get(key) ?? []), ...nodes]);
    return all.size === 0
      ? []
      : [
          fragmentOn(
            object,
            [...all.values()].map((nodes) => mergeField(context, object, nodes)),
          ),
        ];
  });
  return [...own.map(([, nodes]) => mergeField(context, type, nodes)), ...fragments];
}

function collect(
  context: MergeContext,
  type: GraphQLCompositeType,
  selections: readonly SelectionNode[],
): Collected {
  const found: Collected = { fields: new Map(), narrower: new Map() };
  const spread = new Set<string>();
  walk(selections);
  return found;

  function walk(nodes: readonly SelectionNode[]): void {
    for (const node of nodes) {
      if (!isIncluded(context, node)) continue;
      if (node.kind === Kind.FIELD) push(found.fields, node.alias?.value ?? node.name.value, node);
      else if (node.kind === Kind.INLINE_FRAGMENT) enter(node.typeCondition?.name.value, node.selectionSet);
      else if (!spread.has(node.name.value)) {
        spread.add(node.name.value);
        const fragment = context.fragments.get(node.name.value)!;
        enter(fragment.typeCondition.name.value, fragment.selectionSet);
      }
    }
  }

  function enter(condition: string | undefined, { selections: inner }: SelectionSetNode): void {
    const meant = condition === undefined ? type : compositeType(context.schema.getType(condition));
    const possible = possibleTypes(context.schema, type);
    const meets = new Set(possibleTypes(context.schema, meant));
    if (possible.every((it) => meets.has(it))) return walk(inner);
    for (const object of possible) if (meets.has(object)) push(found.narrower, object, ...inner);
  }
}

function mergeField(
  context: MergeContext,
  parent: GraphQLCompositeType,
  nodes: readonly FieldNode[],
): FieldNode {
  const [first] = nodes as [FieldNode];
  const directives = first.directives?.filter(({ name }) => !CONDITIONS.has(name.value)) ?? [];
  const inner = nodes.flatMap((node) => node.selectionSet?.selections ?? []);
  if (inner.length === 0) return { ...first, directives };
  const type = compositeType(namedTypeOf(parent, first.name.value));
  const merged = mergeSelections(context, type, inner);
  const selections = merged.length > 0 ? merged : [LEFT_OUT];
  return { ...first, directives, selectionSet: { kind: Kind.SELECTION_SET, selections } };
}

function namedTypeOf(parent: GraphQLCompositeType, field: string): GraphQLNamedType | undefined {
  const asked = 'getFields' in parent ? parent.getFields()[field] : undefined;
  return getNamedType((asked ?? INTROSPECTION.find(({ name }) => name === field))?.type);
}

const INTROSPECTION = [SchemaMetaFieldDef, TypeMetaFieldDef];

const CONDITIONS: ReadonlySet<string> = new Set([GraphQLIncludeDirective.name, GraphQLSkipDirective.name]);

function isIncluded({ variables }: MergeContext, node: SelectionNode): boolean {
  if (getDirectiveValues(GraphQLSkipDirective, node, variables)?.['if'] === true) return false;
  return getDirectiveValues(GraphQLIncludeDirective, node, variables)?.['if'] !== false;
}

const LEFT_OUT: FieldNode = {
  kind: Kind.FIELD,
  alias: { kind: Kind.NAME, value: PLACEHOLDER },
  name: { kind: Kind.NAME, value: TypeNameMetaFieldDef.name },
};

function fragmentOn(type: GraphQLObjectType, selections: readonly SelectionNode[]): SelectionNode {
  return {
    kind: Kind.INLINE_FRAGMENT,
    typeCondition: { kind: Kind.NAMED_TYPE, name: { kind: Kind.NAME, value: type.name } },
    selectionSet: { kind: Kind.SELECTION_SET, selections },
  };
}

function possibleTypes(schema: GraphQLSchema, type: GraphQLCompositeType): readonly GraphQLObjectType[] {
  return isObjectType(type) ? [type] : schema.getPossibleTypes(type);
}

/** Documents are validated before; a type that selects nothing is a fault of this code. */
function compositeType(type: GraphQLNamedType | undefined): GraphQLCompositeType {
  if (!isCompositeType(type)) throw new Error(`${type?.name ?? 'an unknown type'} has no fields`);
  return type;
}

function push<K, V>(map: Map<K, V[]>, key: K, ...values: readonly V[]): void {
  const known = map.get(key);
  if (known) known.push(...values);
  else map.set(key, [...values]);
}
