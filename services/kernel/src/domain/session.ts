import type { CalendarDate } from './calendar.ts';
import type { Fault } from './fault.ts';

/** Of something with a day set for it: it is to come, was held, or fell through. */
export type SessionStage = 'PLANNED' | 'HELD' | 'CANCELLED';

/** The moves of a session. Held and cancelled are ends: a wrong one is voided. */
export const SESSION_MOVES = {
  PLANNED: ['HELD', 'CANCELLED'],
  HELD: [],
  CANCELLED: [],
} as const satisfies Record<SessionStage, readonly SessionStage[]>;

export interface SessionFacts {
  readonly stage: SessionStage;
  /** The day it was held, or is planned for. */
  readonly heldOn: CalendarDate;
  /** People who were there, an estimate of the organiser; null until it was held. */
  readonly audience: number | null;
}

/** What its fields do not say by themselves: nothing is held on a day to come. */
export function findSessionFault(
  { stage, heldOn }: Pick<SessionFacts, 'stage' | 'heldOn'>,
  today: CalendarDate,
): Fault | undefined {
  if (stage === 'HELD' && heldOn > today)
    return { code: 'HELD_IN_FUTURE', field: 'heldOn', params: { today } };
  return undefined;
}

/** What figures are made of. */
export interface CountedSession extends Pick<SessionFacts, 'stage' | 'heldOn' | 'audience'> {
  readonly kind: string;
  readonly townshipId: string | null;
}

/** Whether something that counts already is said otherwise: a correction, which needs a reason. */
export function correctsHeld(before: CountedSession, after: CountedSession): boolean {
  const counted = ['kind', 'townshipId', 'heldOn', 'audience'] as const;
  return before.stage === 'HELD' && counted.some((name) => before[name] !== after[name]);
}
