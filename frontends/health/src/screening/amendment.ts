import type { AmendScreeningInput } from '../gql/graphql.ts';

/**
 * Only what was changed: a follow-up sent along unchanged would contradict
 * the one that the server derives from a new result.
 */
export function amendment(before: AmendScreeningInput, now: AmendScreeningInput): AmendScreeningInput {
  const changed = Object.entries(now).filter(
    ([key, value]) => (value ?? null) !== (before[key as keyof AmendScreeningInput] ?? null),
  );
  return Object.fromEntries(changed);
}
