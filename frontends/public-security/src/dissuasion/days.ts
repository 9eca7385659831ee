const DAY = 86_400_000;

/** The day so many days later; earlier where negative. */
export function dayPlus(day: string, count: number): string {
  return new Date(Date.parse(day) + count * DAY).toISOString().slice(0, 10);
}

/** Where a week's paper begins: the first day owed of the last fortnight, else the first owed at all, else the last whole week. */
export function firstOwed(owed: readonly string[], today: string): string {
  const fortnight = dayPlus(today, -14);
  return owed.find((day) => day >= fortnight) ?? owed[0] ?? lastWeek(today);
}

/** Days of the seven from the first on that are owed; all of them where none is, for a paper that states them anew. */
export function owedFrom(first: string, owed: readonly string[], last: string): readonly string[] {
  const week = weekFrom(first, last);
  const missing = week.filter((day) => owed.includes(day));
  return missing.length > 0 ? missing : week;
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
