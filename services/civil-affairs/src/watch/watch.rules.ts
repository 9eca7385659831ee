import type { CalendarDate, Fault } from '@minsheng/kernel/domain';

/** What a township says of a group on a day. */
export interface Stated {
  readonly id: string;
  readonly statedOn: CalendarDate;
  readonly registered: number;
  readonly assigned: number;
  readonly visited: number;
}

/** Why the totals cannot stand: a part is never more than its whole, and of nobody there is no share. */
export function findFault({ registered, assigned, visited }: Stated): Fault | undefined {
  if (registered === 0) return { code: 'NOBODY_REGISTERED', field: 'registered' };
  const tooMany = assigned > registered ? 'assigned' : visited > registered ? 'visited' : undefined;
  return tooMany && { code: 'MORE_THAN_REGISTERED', field: tooMany, params: { registered } };
}

/** Whether a binding is about this kind. */
export function namesKind({ parameters }: { readonly parameters: unknown }, kind: string): boolean {
  return (parameters as { readonly kind?: string } | null)?.kind === kind;
}

/** By how much the figures of a place change on a day, so that they add up to what was last said. */
export interface Step {
  readonly id: string;
  readonly day: CalendarDate;
  readonly assigned: number;
  readonly registered: number;
}

/** What one place said in the course of a year, as changes: the latest stands alone. */
export function stepsOf(stated: readonly Stated[]): readonly Step[] {
  const inOrder = [...stated].sort(
    (a, b) => a.statedOn.localeCompare(b.statedOn) || a.id.localeCompare(b.id),
  );
  return inOrder.map(({ id, statedOn: day, assigned, registered }, nth) => {
    const before = inOrder[nth - 1] ?? { assigned: 0, registered: 0 };
    return { id, day, assigned: assigned - before.assigned, registered: registered - before.registered };
  });
}
