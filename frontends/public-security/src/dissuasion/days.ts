const DAY = 86_400_000;

/** The day so many days later; earlier where negative. */
export function dayPlus(day: string, count: number): string {
  return new Date(Date.parse(day) + count * DAY).toISOString().slice(0, 10);
}

/** Monday of the week before the one that a day lies in: the last whole week. */
export function lastWeek(day: string): string {
  const weekday = (new Date(Date.parse(day)).getUTCDay() + 6) % 7;
  return dayPlus(day, -weekday - 7);
}

/** Seven days from the first on, none after the last. */
export function weekFrom(first: string, last: string): readonly string[] {
  return Array.from({ length: 7 }, (_, nth) => dayPlus(first, nth)).filter((day) => day <= last);
}
