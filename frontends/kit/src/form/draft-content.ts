import type { Begun } from './use-seen.ts';

/** What a draft holds: what was filled in, and of a correction what it began with. */
export interface DraftContent<Values> {
  readonly values: Partial<Values>;
  readonly begun?: Begun<Values>;
}

/** As text. A field that was emptied is said to be empty, or it would come back as it was. */
export function writeContent<Values>(content: DraftContent<Values>): string {
  return JSON.stringify(content, (_, value: unknown) => (value === undefined ? null : value));
}

/** Undefined where the text is not what a page of today writes: a draft of an older release is left aside. */
export function readContent<Values>(text: string): DraftContent<Values> | undefined {
  let read: unknown;
  try {
    read = JSON.parse(text);
  } catch {
    return undefined;
  }
  const { values, begun } = (read ?? {}) as {
    values?: Record<string, unknown>;
    begun?: Begun<Values> | null;
  };
  if (typeof values !== 'object' || values === null) return undefined;
  // To a control nothing is undefined; null would be a value.
  const filled = Object.fromEntries(
    Object.entries(values).map(([name, value]) => [name, value ?? undefined]),
  );
  return { values: filled as Partial<Values>, ...(begun ? { begun } : {}) };
}
