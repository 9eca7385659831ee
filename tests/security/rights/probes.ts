import {
  type GraphQLNamedType,
  type GraphQLSchema,
  getNamedType,
  isInterfaceType,
  isLeafType,
  isObjectType,
} from 'graphql';
import { type AnyField, type Optional, nameOf, optionalOf } from './variables.ts';
import { type Host, hostsOf, isEntity, isPaging, objectTypes, rowTypeOf } from './walk.ts';

export const KINDS = ['query', 'filter', 'entity', 'field', 'file', 'event', 'duty', 'mutation'] as const;

/** What a row is about. */
export type What = (typeof KINDS)[number];

/** One thing to ask. */
export interface Probe {
  readonly what: What;
  readonly coordinate: string;
  readonly host: Host;
  readonly leaf: { readonly field?: AnyField; readonly optional?: Optional; readonly parts: string };
}

/**
 * Everything that a schema offers: each query, mutation and reference, each field of each object type once, and each
 * argument that may be left out, of a filter each field. Throws for a type that is reached from nowhere.
 */
export function probesOf(schema: GraphQLSchema, example: string | undefined): readonly Probe[] {
  const hosts = hostsOf(schema, example);
  const probes = objectTypes(schema).flatMap((type) => {
    const host = hosts.get(type.name);
    if (!host) throw new Error(`${type.name} is reached from nowhere: its fields cannot be measured`);
    const fields = Object.values(type.getFields()).filter((it) => !it.name.startsWith('_'));
    const itself: Probe[] = isEntity(type)
      ? [{ what: 'entity', coordinate: type.name, host, leaf: { parts: 'id' } }]
      : [];
    return [...itself, ...fields.flatMap((field) => probesOfField(host, field))];
  });
  return [...probes].sort((a, b) => KINDS.indexOf(a.what) - KINDS.indexOf(b.what));
}

function probesOfField(host: Host, field: AnyField): readonly Probe[] {
  const { type, root, steps } = host;
  // The reference itself is the row of an entity's id.
  if (isPaging(type, field) || (isEntity(type) && field.name === 'id')) return [];
  const coordinate = `${type.name}.${field.name}`;
  const parts = partsOf(field);
  const what = root !== 'reference' && steps.length === 0 ? root : 'field';
  const itself: Probe = { what, coordinate, host, leaf: { field, parts } };
  if (root === 'mutation' || isOfReport(type.name)) return [itself];
  // With what a report is compared is refused without a period; whose rows it has does not depend on it.
  const asked = optionalOf(field).filter(({ arg }) => !/^compare(To|With)$/.test(arg.name));
  const optional = asked.map((it): Probe => ({
    what: 'filter',
    coordinate: `${coordinate}(${nameOf(it)})`,
    host,
    leaf: { field, optional: it, parts },
  }));
  return [itself, ...optional];
}

/**
 * What narrows, orders or limits the rows of a report names what is measured as a field and as a filter of the query: the
 * report asks for the same columns there (tests/reports holds each to the same refusal).
 */
function isOfReport(name: string): boolean {
  return /Report(Row|Totals)?$/.test(name);
}

/** As little as can be asked of a field's answer: the ids of its rows where they have any. */
function partsOf({ type }: AnyField): string {
  const answer = getNamedType(type);
  if (isLeafType(answer)) return '';
  const rows = rowTypeOf(answer);
  if (!rows) return ` { ${idOf(answer)} }`;
  return ` { edges { node { ${idOf(rows)} } } totalCount pageInfo { hasNextPage } }`;
}

function idOf(type: GraphQLNamedType): string {
  const hasId = (isObjectType(type) || isInterfaceType(type)) && 'id' in type.getFields();
  return hasId ? 'id' : '__typename';
}
