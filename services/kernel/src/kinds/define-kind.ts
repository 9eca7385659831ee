import type { Holders } from '../permissions.ts';
import type { Binding } from '../facts/measure.ts';
import type { Bureau } from '../records/bureau.ts';
import type { Owner } from '../records/record-kind.ts';
import { RIGHTS } from '../rights.ts';
import { assertDeclared } from './assert-declared.ts';
import type { DeclaredKind, Kind, OwnerKind, ValuesOf } from './declared.ts';
import { describeKind, graphNames, isPerson, nounOf } from './describe.ts';
import type { AnyField, Fields } from './field.ts';
import { type OwnerField, findOwner } from './owner-field.ts';
import { kindActions } from './kind.actions.ts';
import { isHiddenFromOthers, kindEntity, propertyOf } from './kind-entity.ts';
import { kindInputs } from './kind-inputs.ts';
import { kindResolvers } from './kind-resolver.ts';
import { kindRows } from './kind-rows.ts';
import { sameByOf } from './same-by.ts';

/**
 * Declares a kind of record once; table, graph, inputs, filters, rights, trail and retention follow. Put it into the
 * manifest's `kinds`. Throws where the declaration contradicts itself.
 */
export function defineKind<const F extends Fields>(bureau: Bureau, declared: DeclaredKind<F>): Kind<F> {
  assertDeclared(declared);
  const { name, day, fields, stage, partedBy, summary, parts, shared, keptWith, beforeVoid } = declared;
  const noun = nounOf(declared);
  const line = findOwner(fields);
  const permissions = {
    ...(line ? line.owner.kind.permissions : RECORD_RIGHTS),
    ...declared.permissions,
  } as Kind<F>['permissions'];
  const sql = Object.entries<AnyField>(fields).flatMap(([field, it]) => (it.sql ? [[field, it.sql]] : []));
  const entity = kindEntity(bureau, declared) as new () => ValuesOf<F>;
  const base = {
    name,
    noun,
    entity,
    day,
    permissions,
    ...(isSensitive(fields) || line?.owner.kind.sensitive ? { sensitive: true } : {}),
    ...(parts ? { parts } : {}),
    ...(shared ? { shared } : {}),
    ...(keptWith ? { keptWith } : {}),
    ...(beforeVoid ? { beforeVoid } : {}),
    selects: Object.fromEntries(sql) as Readonly<Record<string, string>>,
    summaryOf: summary,
    ...(stage?.locked ? { locked: { property: stage.field, stages: stage.locked } } : {}),
    ...(line ? { owner: ownerOf(noun, line, fields) } : {}),
    ...(partedBy ? { isCountedBy: isCountedBy(partedBy) } : {}),
    ...kindRows(declared, permissions),
  };
  const kind: Omit<Kind<F>, 'resolvers'> & { resolvers: Kind<F>['resolvers'] } = {
    ...base,
    declaration: describeKind(bureau, declared),
    fields,
    ...(declared.sample ? { sample: declared.sample } : {}),
    inputs: kindInputs(graphNames(declared), Object.entries(fields), (field) => `${noun}.${field}`),
    sameBy: declared.sameBy ?? sameByOf(declared),
    ...(declared.questions ? { questions: declared.questions } : {}),
    // A line's rights are those of what it belongs to.
    permissionList: line ? {} : permissionList(noun, Object.values(fields), { ...permissions }),
    ...retentionOf(declared, entity, line?.owner.kind),
    ...kindActions(declared, base),
    resolvers: [],
  };
  kind.resolvers = kindResolvers(declared, kind);
  return kind;
}

function isSensitive(fields: Fields): boolean {
  return Object.values<AnyField>(fields).some(({ options }) => options.secrecy === 'sensitive');
}

const RECORD_RIGHTS = {
  record: RIGHTS.KEEP,
  amend: RIGHTS.KEEP,
  void: RIGHTS.KEEP,
  read: RIGHTS.READ,
  unmask: RIGHTS.OWN,
  seeSensitive: RIGHTS.OWN,
} as const satisfies Record<string, Holders>;

/** `place:record`, … as the module's closed list has them. */
function permissionList(
  noun: string,
  fields: readonly AnyField[],
  { unmask, seeSensitive, ...usual }: Readonly<Record<string, Holders>>,
): Record<string, Holders> {
  const rights = {
    ...usual,
    ...(fields.some(isPerson) ? { unmask: unmask! } : {}),
    ...(fields.some(isHiddenFromOthers) ? { 'see-sensitive': seeSensitive! } : {}),
  };
  return Object.fromEntries(Object.entries(rights).map(([verb, holders]) => [`${noun}:${verb}`, holders]));
}

/** Nothing of it falls due where it keeps neither people nor papers; its lines may. */
function retentionOf<F extends Fields>(
  { fields, retention: { years, blank = [] } = {}, day }: DeclaredKind<F>,
  entity: new () => ValuesOf<F>,
  owner: OwnerKind | undefined,
): Pick<Kind<F>, 'retention' | 'retentionYears'> {
  const retentionYears = owner?.retentionYears ?? years;
  if (retentionYears === undefined) return {};
  const specs = Object.entries<AnyField>(fields);
  const files = specs.filter(([, { shape }]) => shape === 'file').map(([name, it]) => propertyOf(name, it));
  if (files.length === 0 && !specs.some(([, spec]) => isPerson(spec))) return { retentionYears };
  const counted = owner
    ? { day: owner.day, owner: { entity: owner.entity, property: findOwner(fields)!.property } }
    : { day };
  const rest = { ...(blank.length ? { blank } : {}), ...(files.length ? { files } : {}) };
  return { retentionYears, retention: { entity, ...counted, years: retentionYears, ...rest } };
}

function ownerOf(noun: string, { field, property, owner }: OwnerField, fields: Fields): Owner {
  const places = !Object.values(fields).some(({ shape }) => shape === 'place');
  return { kind: owner.kind, field, label: `${noun}.${field}`, property, places };
}

function isCountedBy<F extends Fields>({ field, names }: NonNullable<DeclaredKind<F>['partedBy']>) {
  return (record: object, binding: Binding) =>
    names(binding, String((record as Readonly<Record<string, unknown>>)[field]));
}
