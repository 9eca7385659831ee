import type { Clock } from '@minsheng/kernel';
import type { CalendarDate } from '@minsheng/kernel/domain';
import { DEMO_FIRST_DAY } from './screenings.ts';

/** A clock whose business day the loader sets as it goes through the year; instants stay real. */
export interface MovingClock extends Clock {
  moveTo(day: CalendarDate): void;
}

export function movingClock(): MovingClock {
  let today = DEMO_FIRST_DAY;
  return {
    now: () => new Date(),
    today: () => today,
    moveTo: (day) => void (today = day),
  };
}
