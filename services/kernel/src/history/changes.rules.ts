type Values = Readonly<Record<string, unknown>>;

/** The fields that differ, each before and after. */
export function changesOf(before: Values, after: Values): Record<string, readonly [unknown, unknown]> {
  return Object.fromEntries(
    Object.entries(after).flatMap(([field, now]) => {
      const then = before[field] ?? null;
      return isSame(then, now ?? null) ? [] : [[field, [then, now ?? null]]];
    }),
  );
}

/** Whether two kept values are equal, in whatever order the database gives what a JSON column holds. */
export function isSame(one: unknown, other: unknown): boolean {
  return JSON.stringify(one, inOrder) === JSON.stringify(other, inOrder);
}

function inOrder(_: string, value: unknown): unknown {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return value;
  return Object.fromEntries(Object.entries(value).sort(([one], [other]) => (one < other ? -1 : 1)));
}

const STEP = 512;

/** Blanks behind a JSON text up to the next step, so that the length of what is sealed does not tell what it is. */
export function padded(json: string): string {
  const length = Buffer.byteLength(json);
  return json + ' '.repeat((STEP - (length % STEP)) % STEP);
}

/** An act as far as it says whose a value is. */
export interface ActOnFields {
  readonly accountId: string;
  readonly businessDay: string;
  readonly fields: readonly string[];
}

/**
 * Whether all these values were said by this account on this day: each by the last act that named its field, else by the
 * first. Of records whose first act nobody kept: no.
 */
export function saidByOn(
  acts: readonly ActOnFields[],
  fields: readonly string[],
  { accountId, today }: { readonly accountId: string; readonly today: string },
): boolean {
  return fields.every((field) => {
    const by = acts.findLast((act) => act.fields.includes(field)) ?? acts[0];
    return by !== undefined && by.accountId === accountId && by.businessDay === today;
  });
}
