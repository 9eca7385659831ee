/** A grant as far as it says in which capacity somebody acts. */
interface Capacity {
  readonly role: string;
  readonly unit: string | null;
}

/** In which capacity somebody did something: the roles that count for the record's unit, and the unit that gave them. */
export interface ActedAs {
  /** Sorted, separated by commas; empty for the system itself. */
  readonly roles: string;
  /** Null where the roles are held for the whole county. */
  readonly unitId: string | null;
}

/**
 * Of all grants, those that reach a record of `unitId`: held for that unit or for the county. Where none does (the record
 * belongs to another unit, or to nobody), all of them: the trail must not say that somebody acted without any role.
 */
export function actedAs(grants: readonly Capacity[], unitId: string): ActedAs {
  const reaching = grants.filter(({ unit }) => unit === unitId || unit === null);
  const acting = reaching.length > 0 ? reaching : grants;
  const units = new Set(acting.flatMap(({ unit }) => unit ?? []));
  return {
    roles: [...new Set(acting.map(({ role }) => role))].sort().join(','),
    unitId: units.size === 1 ? [...units][0]! : null,
  };
}
