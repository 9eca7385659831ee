import {
  type GraphQLNamedType,
  type GraphQLObjectType,
  type GraphQLSchema,
  getNamedType,
  isInterfaceType,
  isObjectType,
  isUnionType,
} from 'graphql';
import type { AnyField, Optional, Variables } from './variables.ts';

/** A field on the way to a type, and what of its answer the way goes through. */
interface Step {
  readonly owner: string;
  readonly field: AnyField;
  /** `edges { node {`, where the field answers with pages and the way leads to their rows. */
  readonly toRows: boolean;
  /** Where the field answers with an interface. */
  readonly as?: string;
}

/** How a type is reached: by reference as any caller at the port could, or by a query or mutation. */
export interface Host {
  readonly root: 'reference' | 'query' | 'mutation';
  readonly type: GraphQLObjectType;
  readonly steps: readonly Step[];
}

/**
 * The way to every object type of a schema, the shortest; by reference where there is one. What all records have is reached
 * through `example`, a type whose record in the fixture has all of it.
 */
export function hostsOf(schema: GraphQLSchema, example: string | undefined): ReadonlyMap<string, Host> {
  const hosts = new Map<string, Host>();
  const { query, mutation, ...roots } = rootsOf(schema);
  const isOther = ({ type }: Host) => Number(type.name !== example);
  const entities = roots.entities.toSorted((a, b) => isOther(a) - isOther(b));
  for (const start of [...entities, query, mutation]) if (start) hosts.set(start.type.name, start);
  // Mutations last: a way that changes nothing comes first.
  for (const starts of [[...entities, query], [mutation]]) {
    const waiting = starts.flatMap((it) => it ?? []);
    for (let host = waiting.shift(); host; host = waiting.shift())
      for (const next of stepsFrom(schema, host)) {
        if (hosts.has(next.type.name)) continue;
        hosts.set(next.type.name, next);
        waiting.push(next);
      }
  }
  return hosts;
}

function rootsOf(schema: GraphQLSchema) {
  const entities = objectTypes(schema)
    .filter(isEntity)
    .map((type): Host => ({ root: 'reference', type, steps: [] }));
  const hostOf = (root: Host['root'], type: GraphQLObjectType | null | undefined): Host | undefined =>
    type ? { root, type, steps: [] } : undefined;
  return {
    entities,
    query: hostOf('query', schema.getQueryType()),
    mutation: hostOf('mutation', schema.getMutationType()),
  };
}

/** All object types that belong to the module's own graph, by name. */
export function objectTypes(schema: GraphQLSchema): readonly GraphQLObjectType[] {
  return Object.values(schema.getTypeMap())
    .filter((type): type is GraphQLObjectType => isObjectType(type) && !type.name.startsWith('_'))
    .sort((a, b) => a.name.localeCompare(b.name));
}

export function isEntity(type: GraphQLObjectType): boolean {
  return (type.astNode?.directives ?? []).some(
    ({ name, arguments: args = [] }) =>
      name.value === 'key' && !args.some((arg) => arg.name.value === 'resolvable'),
  );
}

/** Fields that are alike wherever there are pages: the rows of a list are measured by the field that answers with it. */
export function isPaging(type: GraphQLNamedType, { name }: AnyField): boolean {
  if (type.name === 'PageInfo') return true;
  if (type.name.endsWith('Edge')) return name === 'cursor' || name === 'node';
  return type.name.endsWith('Connection') && ['edges', 'pageInfo', 'totalCount'].includes(name);
}

/** The type of a connection's rows; undefined for what is no connection. */
export function rowTypeOf(type: GraphQLNamedType): GraphQLNamedType | undefined {
  if (!isObjectType(type) || !type.name.endsWith('Connection')) return undefined;
  const edge = getNamedType(type.getFields()['edges']!.type) as GraphQLObjectType;
  return getNamedType(edge.getFields()['node']!.type);
}

function stepsFrom(schema: GraphQLSchema, { root, type: owner, steps }: Host): readonly Host[] {
  return Object.values(owner.getFields())
    .filter(({ name }) => !name.startsWith('_'))
    .flatMap((field) => {
      const answer = getNamedType(field.type);
      const rows = rowTypeOf(answer);
      const ends = [
        ...endsOf(schema, answer).map((end) => ({ ...end, toRows: false })),
        ...(rows ? endsOf(schema, rows).map((end) => ({ ...end, toRows: true })) : []),
      ];
      return ends.map(({ type, as, toRows }) => ({
        root,
        type,
        steps: [...steps, { owner: owner.name, field, toRows, as }],
      }));
    });
}

function endsOf(schema: GraphQLSchema, type: GraphQLNamedType) {
  if (isObjectType(type)) return [{ type, as: undefined }];
  if (!isInterfaceType(type) && !isUnionType(type)) return [];
  return schema.getPossibleTypes(type).map((possible) => ({ type: possible, as: possible.name }));
}

/** What is asked, and where in the answer it stands below the alias. */
export interface Selection {
  readonly text: string;
  readonly keys: readonly string[];
}

/** `p0: _entities(…) { ... on Screening { person { name } } }`: the way to a host, and one of its fields. */
export function selectionOf(
  { root, type, steps }: Host,
  leaf: { readonly field?: AnyField; readonly optional?: Optional; readonly parts: string },
  variables: Variables,
  alias: string,
): Selection {
  const first = steps[0]?.field.name ?? leaf.field?.name;
  const start = root === 'reference' ? (steps[0]?.owner ?? type.name) : undefined;
  const texts = steps.map(({ owner, field, toRows, as }) => ({
    open: `${variables.call(owner, field)} {${toRows ? ' edges { node {' : ''}${as ? ` ... on ${as} {` : ''} `,
    close: ' }'.repeat(1 + (toRows ? 2 : 0) + (as ? 1 : 0)),
    keys: [field.name, ...(toRows ? ['edges', 'node'] : [])],
  }));
  const call = leaf.field ? variables.call(type.name, leaf.field, leaf.optional) : '';
  const inner =
    texts.map(({ open }) => open).join('') +
    `${call}${leaf.parts}` +
    texts
      .map(({ close }) => close)
      .toReversed()
      .join('');
  const keys = [...texts.flatMap((it) => it.keys), ...(leaf.field ? [leaf.field.name] : [])];
  if (start === undefined) return { text: `${alias}: ${inner}`, keys: keys.slice(1) };
  const id = variables.known[`${start}.${first}`] ?? variables.known[start];
  if (id === undefined) throw new Error(`the fixture has no ${start}`);
  const references = variables.add('[_Any!]!', [{ __typename: start, id }]);
  const text = `${alias}: _entities(representations: ${references}) { ... on ${start} { ${inner} } }`;
  return { text, keys };
}
