import type { Context } from './context.ts';
import { Refusal, forbidden } from './refusal.ts';
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
export function reachOf(caller: Pick<Caller, 'grants'>, holders: Holders): Reach {
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
 * Units whose records of a kind the caller may list. `keepers` are the units that keep this kind now; `holds` says
 * whether any of these units kept it before, so that a change of owner locks nobody out of old records.
 * Throws FORBIDDEN where it is neither: an empty list would say that there are no records.
 */
export async function getReach(
  ctx: Context,
  holders: Holders,
  keepers: readonly string[],
  holds: (units: readonly string[]) => Promise<boolean>,
): Promise<Reach> {
  const reach = reachOf(ctx.caller, holders);
  if (reach === 'ALL' || reach.some((unit) => keepers.includes(unit))) return reach;
  if (reach.length === 0 || !(await holds(reach))) throw forbidden();
  return reach;
}

/** Units among those that keep this kind of record now for which the caller holds the permission. */
export function keepersReached(
  ctx: Context,
  holders: Holders,
  keepers: readonly string[],
): readonly string[] {
  const reach = reachOf(ctx.caller, holders);
  return keepers.filter((unit) => reach === 'ALL' || reach.includes(unit));
}

/** The one unit for which the caller makes records. Throws FORBIDDEN for none, UNIT_AMBIGUOUS for more than one. */
export function unitToRecordFor(ctx: Context, holders: Holders, keepers: readonly string[]): string {
  const [unit, ...others] = keepersReached(ctx, holders, keepers);
  if (unit === undefined) throw forbidden();
  if (others.length > 0) throw new Refusal('UNIT_AMBIGUOUS');
  return unit;
}

/** The condition on a record's unit that keeps a list within a reach. */
export function withinReach(reach: Reach): { unitId?: { $in: string[] } } {
  return reach === 'ALL' ? {} : { unitId: { $in: [...reach] } };
}
