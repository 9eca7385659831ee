import type { Context } from './context.ts';
import { forbidden } from './refusal.ts';
import type { Caller, Role } from './roles.ts';

/** Who holds a permission: `own` roles for records of their own unit, `county` roles for all records. */
export interface Holders {
  readonly own?: readonly Role[];
  readonly county?: readonly Role[];
}

/** A module's closed list: `noun:verb` -> holders. */
export type Permissions<Name extends string = string> = Readonly<Record<Name, Holders>>;

/** Units whose records the caller may reach by one permission. */
export type Reach = 'ALL' | readonly string[];

/** Units reached by the grants that the caller holds. Nothing held: an empty list. */
export function reachOf(caller: Caller, holders: Holders): Reach {
  if (caller.grants.some((grant) => holders.county?.includes(grant.role))) return 'ALL';
  const units = caller.grants.filter((grant) => grant.unit !== null && holders.own?.includes(grant.role));
  return [...new Set(units.map((grant) => grant.unit!))];
}

/** Whether the caller may do this to a record of `unit`. */
export function may(ctx: Context, holders: Holders, unit: string): boolean {
  const reach = reachOf(ctx.caller, holders);
  return reach === 'ALL' || reach.includes(unit);
}

/** Throws FORBIDDEN unless {@link may}. */
export function assertMay(ctx: Context, holders: Holders, unit: string): void {
  if (!may(ctx, holders, unit)) throw forbidden();
}

/** Throws FORBIDDEN unless the caller holds one of the roles for anything at all: for what belongs to no unit. */
export function assertMayAnywhere(ctx: Context, holders: Holders): void {
  const reach = reachOf(ctx.caller, holders);
  if (reach !== 'ALL' && reach.length === 0) throw forbidden();
}

/**
 * Units among `keepers` (those that keep this kind of record) whose records the caller may list.
 * Throws FORBIDDEN where there are none: an empty list would say that there are no records.
 */
export function getReach(ctx: Context, holders: Holders, keepers: readonly string[]): readonly string[] {
  const reach = reachOf(ctx.caller, holders);
  const units = reach === 'ALL' ? keepers : keepers.filter((unit) => reach.includes(unit));
  if (units.length === 0) throw forbidden();
  return units;
}
