import type { Holders } from '../permissions.ts';
import type { Bureau } from '../records/bureau.ts';
import { RIGHTS } from '../rights.ts';
import { assertDeclared } from './assert-declared.ts';
import type { DeclaredKind, Kind, ValuesOf } from './declared.ts';
import { describeKind, graphNames, isPerson, nounOf } from './describe.ts';
import type { AnyField, Fields } from './field.ts';
import { kindActions } from './kind.actions.ts';
import { isHiddenFromOthers, kindEntity, propertyOf } from './kind-entity.ts';
import { kindInputs } from './kind-inputs.ts';
import { kindResolvers } from './kind-resolver.ts';
import { kindRows } from './kind-rows.ts';

/**
 * Declares a kind of record once; table, graph, inputs, filters, rights, trail and retention follow. Put it into the
 * manifest's `kinds`. Throws where the declaration contradicts itself.
 */
export function defineKind<const F extends Fields>(bureau: Bureau, declared: DeclaredKind<F>): Kind<F> {
  assertDeclared(declared);
  const { name, day, fields, stage, summary, parts } = declared;
  const noun = nounOf(declared);
  const permissions = { ...RECORD_RIGHTS, ...declared.permissions } as Kind<F>['permissions'];
  const sql = Object.entries<AnyField>(fields).flatMap(([field, it]) => (it.sql ? [[field, it.sql]] : []));
  const entity = kindEntity(bureau, declared) as new () => ValuesOf<F>;
  const locked = stage?.locked ?? [];
  const base = {
    name,
    noun,
    entity,
    day,
    permissions,
    ...(parts ? { parts } : {}),
    selects: Object.fromEntries(sql) as Readonly<Record<string, string>>,
    summaryOf: summary,
    isOpen: (record: ValuesOf<F>) =>
      !stage || !locked.includes(String((record as unknown as Record<string, unknown>)[stage.field])),
    ...kindRows(declared, permissions),
  };
  const kind: Omit<Kind<F>, 'resolvers'> & { resolvers: Kind<F>['resolvers'] } = {
    ...base,
    declaration: describeKind(bureau, declared),
    fields,
    inputs: kindInputs(graphNames(declared), Object.entries(fields), (field) => `${noun}.${field}`),
    permissionList: permissionList(noun, Object.values(fields), { ...permissions }),
    ...retentionOf(declared, entity),
    ...kindActions(declared, base),
    resolvers: [],
  };
  kind.resolvers = kindResolvers(declared, kind);
  return kind;
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

function retentionOf<F extends Fields>(
  { fields, retention, day }: DeclaredKind<F>,
  entity: new () => ValuesOf<F>,
): Pick<Kind<F>, 'retention'> {
  if (!retention) return {};
  const { years, blank = [] } = retention;
  const specs = Object.entries<AnyField>(fields);
  const files = specs.filter(([, { shape }]) => shape === 'file').map(([name, it]) => propertyOf(name, it));
  return {
    retention: { entity, day, years, ...(blank.length ? { blank } : {}), ...(files.length ? { files } : {}) },
  };
}
