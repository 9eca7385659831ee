import type { CalendarDate } from '@minsheng/kernel/domain';
import type { Duty } from '../grant/separation.rules.ts';

/** What is done to an administrator only by two: one asks, one of another duty confirms. */
export const ACTS = {
  CLOSE_ACCOUNT: { asks: 'account:manage', confirms: 'joint-act:confirm-of-system' },
  END_SESSIONS: { asks: 'session:manage', confirms: 'joint-act:confirm-of-system' },
  GIVE_GRANT: { asks: 'grant:manage', confirms: 'joint-act:confirm-of-security' },
  END_GRANT: { asks: 'grant:manage', confirms: 'joint-act:confirm-of-security' },
} as const;

export type Act = keyof typeof ACTS;

/** What was decided of an act; one that nobody decided on in time is over. */
export type Decision = 'CONFIRMED' | 'DECLINED' | 'WITHDRAWN';

export type JointActState = 'WAITING' | 'EXPIRED' | Decision;

/** Working days until an act that nobody confirmed is over. */
export const WORKING_DAYS = 5;

export interface Asked {
  readonly decision: Decision | null;
  /** The last day on which it can be decided. */
  readonly openUntil: CalendarDate;
}

export function jointActState({ decision, openUntil }: Asked, today: CalendarDate): JointActState {
  if (decision) return decision;
  return today > openUntil ? 'EXPIRED' : 'WAITING';
}

/** Whose act takes a duty from the county: closing an account and ending its grant. */
export function takesAway(act: Act): boolean {
  return act === 'CLOSE_ACCOUNT' || act === 'END_GRANT';
}

/** The duty of which somebody must be left: without an auditor nobody would see what the other two do. */
export const NEVER_EMPTY: Duty = 'AUDIT';
