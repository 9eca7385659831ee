/** What a form comes to when somebody else changed its record meanwhile. */
export interface CaughtUp<Values> {
  readonly values: Partial<Values>;
  /** Fields that took over what the other said: nobody had touched them here. */
  readonly taken: readonly (keyof Values & string)[];
  /** Fields said anew by both: here they stay as typed, for whoever sends them to decide. */
  readonly contested: readonly (keyof Values & string)[];
}

/** Puts together what a form began with, what was typed into it since, and what the record says now. Pure. */
export function caughtUp<Values extends object>(
  begun: Partial<Values>,
  typed: Partial<Values>,
  latest: Partial<Values>,
): CaughtUp<Values> {
  const moved = (Object.keys(latest) as (keyof Values & string)[]).filter(
    (field) => !isSame(latest[field], begun[field]) && !isSame(latest[field], typed[field]),
  );
  const taken = moved.filter((field) => isSame(typed[field], begun[field]));
  return {
    values: { ...typed, ...Object.fromEntries(taken.map((field) => [field, latest[field]])) },
    taken,
    contested: moved.filter((field) => !taken.includes(field)),
  };
}

/** A field that is left empty is the same whichever way it is empty. */
function isSame(one: unknown, other: unknown): boolean {
  return JSON.stringify(one ?? null) === JSON.stringify(other ?? null);
}
