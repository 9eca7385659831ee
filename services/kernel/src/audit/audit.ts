import { createHmac } from 'node:crypto';
import type { Context } from '../context.ts';
import type { Caller } from '../roles.ts';
import { actedAs } from './acted-as.rules.ts';
import { recordKeys, secretsOf } from './record-keys.ts';

/** A value that the trail must be able to compare within its record but not tell: kept as a keyed hash. */
export class Secret {
  readonly value: unknown;

  constructor(value: unknown) {
    this.value = value;
  }
}

/** One value that is all there is to hide in an image. Several: {@link secrets}. */
export function secret(value: unknown): Secret {
  return new Secret(value);
}

/**
 * All that is to be hidden of a record, to be spread into its image: one hash, so that the trail says that something
 * sensitive changed and never which. Which fields of a record move together tells what they hold.
 */
export function secrets(values: Readonly<Record<string, unknown>>): { readonly sensitive: Secret } {
  return { sensitive: new Secret(Object.entries(values).map(([name, value]) => [name, value ?? null])) };
}

/**
 * What the audit trail keeps of a record: its facts, what is sensitive as one {@link secret}; an image with more is not
 * written. Never a name, ID number or phone.
 */
export type AuditImage = Readonly<Record<string, unknown>>;

export interface AuditEntry {
  /** `screening.void` */
  readonly action: string;
  /** Kind of record, `Screening`. */
  readonly record: string;
  readonly recordId: string;
  readonly unitId: string;
  readonly before?: AuditImage;
  readonly after?: AuditImage;
  readonly reason?: string;
  /** Whose key hides the secrets, where it is not the record's own. */
  readonly secretsOf?: string;
}

const INSERT = `
  insert into audit_row (at, account_id, username, acting_roles, acting_unit_id, unit_id, action, record, record_id, before, after,
    reason, request_id, business_day)
  select ?, ?, ?, e.acting_roles, e.acting_unit_id, e.unit_id, e.action, e.record, e.record_id, e.before, e.after, e.reason, ?, ?
  from jsonb_to_recordset(?::jsonb) as e (acting_roles text, acting_unit_id text, unit_id text, action text, record text,
    record_id text, before jsonb, after jsonb, reason text)`;

/** Appends to the trail, in the transaction of `ctx.em`. The service's sealer chains the rows once they are committed. */
export async function appendAudit(ctx: Context, entries: readonly AuditEntry[]): Promise<void> {
  if (entries.length === 0) return;
  const { caller, clock, requestId } = ctx;
  const capacityFor = capacities(caller);
  const keyOf = await recordKeys(ctx, entries.filter(hasSecrets).map(secretsOf));
  const rows = entries.map((entry) => ({
    ...capacityFor(entry.unitId),
    unit_id: entry.unitId,
    action: entry.action,
    record: entry.record,
    record_id: entry.recordId,
    before: entry.before && hideSecrets(entry.recordId, entry.before, () => keyOf(secretsOf(entry))),
    after: entry.after && hideSecrets(entry.recordId, entry.after, () => keyOf(secretsOf(entry))),
    reason: entry.reason,
  }));
  const row = [
    clock.now(),
    caller.accountId,
    caller.username,
    requestId,
    clock.today(),
    JSON.stringify(rows),
  ];
  await ctx.em.execute(INSERT, row, 'run');
}

// An import has thousands of entries of one unit.
function capacities({ grants }: Caller) {
  const known = new Map<string, { acting_roles: string; acting_unit_id: string | null }>();
  return (unitId: string) => {
    const found = known.get(unitId);
    if (found) return found;
    const { roles, unitId: actingUnit } = actedAs(grants, unitId);
    const made = { acting_roles: roles, acting_unit_id: actingUnit };
    known.set(unitId, made);
    return made;
  };
}

function hasSecrets({ before = {}, after = {} }: AuditEntry): boolean {
  return [...Object.values(before), ...Object.values(after)].some((value) => value instanceof Secret);
}

function hideSecrets(recordId: string, image: AuditImage, keyOf: () => Buffer): AuditImage {
  const hidden = Object.keys(image).filter((name) => image[name] instanceof Secret);
  if (hidden.length > 1)
    throw new Error(`secrets({ … }) must hold all that is sensitive: ${hidden.join(', ')}`);
  return Object.fromEntries(
    Object.entries(image).map(([name, value]) => [
      name,
      value instanceof Secret ? hide(recordId, name, value, keyOf()) : value,
    ]),
  );
}

// With the record in it, else all abnormal results look alike; nothing is hidden too, else its absence tells.
function hide(recordId: string, name: string, { value }: Secret, key: Buffer): string {
  return createHmac('sha256', key)
    .update(`${recordId}:${name}:${JSON.stringify(value ?? null)}`)
    .digest('base64url');
}
