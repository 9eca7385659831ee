export interface SessionLimits {
  /** Milliseconds after sign-in at which a session ends, whatever happens. */
  readonly absolute: number;
  /** Milliseconds without a request after which it ends. */
  readonly idle: number;
}

const MINUTE = 60_000;

/** Half a working day, and half an hour without anybody there. */
export const SESSION_LIMITS: SessionLimits = { absolute: 12 * 60 * MINUTE, idle: 30 * MINUTE };

export interface SessionTimes {
  readonly createdAt: Date;
  readonly lastSeenAt: Date;
}

export function isLive({ createdAt, lastSeenAt }: SessionTimes, now: Date, limits: SessionLimits): boolean {
  const isYoung = now.getTime() - createdAt.getTime() < limits.absolute;
  return isYoung && now.getTime() - lastSeenAt.getTime() < limits.idle;
}

/** Whether being seen now is worth a write: once a minute is near enough for half an hour. */
export function isWorthNoting({ lastSeenAt }: Pick<SessionTimes, 'lastSeenAt'>, now: Date): boolean {
  return now.getTime() - lastSeenAt.getTime() >= MINUTE;
}
