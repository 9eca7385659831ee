import { type CalendarDate, shanghaiDay } from './domain/index.ts';

/** Time as a service sees it. Injected everywhere, so that any day can be replayed. */
export interface Clock {
  /** The instant, for audit, sessions and tokens. Never moved. */
  now(): Date;
  /** The business day in Asia/Shanghai, for records and readings. */
  today(): CalendarDate;
}

/** The machine's clock; business is done on `businessDate` where one is given, else on the real day. */
export function systemClock(businessDate?: CalendarDate): Clock {
  return {
    now: () => new Date(),
    today: () => businessDate ?? shanghaiDay(new Date()),
  };
}
