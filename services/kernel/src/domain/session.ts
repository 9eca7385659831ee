import type { CalendarDate } from './calendar.ts';

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
  readonly venue: string;
  /** People who were there, an estimate of the organiser; null until it was held. */
  readonly audience: number | null;
}

/** Why a session cannot stand as it is, with the field it is about. */
export interface SessionFault {
  readonly code: string;
  readonly field: string;
  readonly params?: Readonly<Record<string, string | number>>;
}

export function findSessionFault(
  { stage, heldOn, venue, audience }: SessionFacts,
  today: CalendarDate,
): SessionFault | undefined {
  if (venue === '') return { code: 'VENUE_REQUIRED', field: 'venue' };
  if (stage === 'HELD' && heldOn > today)
    return { code: 'HELD_IN_FUTURE', field: 'heldOn', params: { today } };
  if (stage === 'HELD' && audience === null) return { code: 'AUDIENCE_REQUIRED', field: 'audience' };
  if (audience !== null && audience < 0) return { code: 'AUDIENCE_NEGATIVE', field: 'audience' };
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

/** Whether a session may go from one stage to another; to stay is no move. */
export function maySessionMove(from: SessionStage, to: SessionStage): boolean {
  const moves: readonly SessionStage[] = SESSION_MOVES[from];
  return from === to || moves.includes(to);
}
