import type { CalendarDate } from '@minsheng/kernel/domain';

export type Stage = 'PLANNED' | 'HELD' | 'CANCELLED';

/** The moves of an activity. Held and cancelled are ends: a wrong one is voided. */
export const STAGE_MOVES = {
  PLANNED: ['HELD', 'CANCELLED'],
  HELD: [],
  CANCELLED: [],
} as const satisfies Record<Stage, readonly Stage[]>;

export interface ActivityFacts {
  readonly stage: Stage;
  /** The day it was held, or is planned for. */
  readonly heldOn: CalendarDate;
  readonly title: string;
  readonly venue: string;
  /** People who were there, an estimate of the organiser; null until it was held. */
  readonly audience: number | null;
}

/** Why an activity cannot stand as it is, with the field it is about. */
export interface Fault {
  readonly code: string;
  readonly field: string;
  readonly params?: Readonly<Record<string, string | number>>;
}

export function findFault(activity: ActivityFacts, today: CalendarDate): Fault | undefined {
  const { stage, heldOn, title, venue, audience } = activity;
  if (title === '') return { code: 'TITLE_REQUIRED', field: 'title' };
  if (venue === '') return { code: 'VENUE_REQUIRED', field: 'venue' };
  if (stage === 'HELD' && heldOn > today)
    return { code: 'HELD_IN_FUTURE', field: 'heldOn', params: { today } };
  if (stage === 'HELD' && audience === null) return { code: 'AUDIENCE_REQUIRED', field: 'audience' };
  if (audience !== null && audience < 0) return { code: 'AUDIENCE_NEGATIVE', field: 'audience' };
  return undefined;
}

/** Whether its day has passed and nobody has said what became of it. */
export function isUnanswered({ stage, heldOn }: ActivityFacts, today: CalendarDate): boolean {
  return stage === 'PLANNED' && heldOn < today;
}
