import type { Fault } from '@minsheng/kernel/domain';

interface ServiceFacts {
  readonly kind: string;
  readonly households: number | null;
  readonly newHouseholds: number | null;
}

/** Whose figure counts households, which are therefore not left out. */
const COUNTS_HOUSEHOLDS = 'FAMILY_GUIDANCE';

/** Why a service cannot stand as it is, with the field it is about. */
export function findFault({ kind, households, newHouseholds }: ServiceFacts): Fault | undefined {
  const missing = (['households', 'newHouseholds'] as const).find(
    (name) => (name === 'households' ? households : newHouseholds) === null,
  );
  if (kind === COUNTS_HOUSEHOLDS && missing) return { code: 'HOUSEHOLDS_REQUIRED', field: missing };
  return (newHouseholds ?? 0) > (households ?? 0)
    ? { code: 'NEW_HOUSEHOLDS_EXCEED', field: 'newHouseholds', params: { households: households ?? 0 } }
    : undefined;
}

/** Whether a binding is about services of a kind: who keeps these follows from it. */
export function namesServiceKind({ parameters }: { readonly parameters: unknown }, kind: string): boolean {
  const { kinds } = parameters as { readonly kinds?: readonly string[] };
  return kinds?.includes(kind) ?? true;
}
