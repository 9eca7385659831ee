import type { CalendarDate } from './calendar.ts';

/** Something as far as it stands: from a day to the day before it is there no more. */
export interface Standing {
  readonly id: string;
  readonly from: CalendarDate | null;
  readonly to: CalendarDate | null;
}

/** A day on which the first of some things came to stand, or the last ceased, and which one it was. */
export interface Turn {
  readonly id: string;
  readonly day: CalendarDate;
  readonly sign: 1 | -1;
}

/**
 * When there came to be any of these things, and when none was left: +1 and −1 in turn, +1 first. Of several on one day
 * the smallest id is named; one that comes on the day on which the last goes leaves no gap.
 */
export function turnsOf(things: readonly Standing[]): readonly Turn[] {
  const moves = things
    .filter((it) => it.from !== null)
    .flatMap(({ id, from, to }): Turn[] => [
      { id, day: from!, sign: 1 },
      ...(to === null ? [] : [{ id, day: to, sign: -1 } as const]),
    ]);
  const turns: Turn[] = [];
  let standing = 0;
  for (const day of [...new Set(moves.map((it) => it.day))].sort()) {
    const ofDay = moves.filter((it) => it.day === day).sort((a, b) => (a.id < b.id ? -1 : 1));
    const before = standing;
    for (const { sign } of ofDay) standing += sign;
    const sign = Math.sign(standing) - Math.sign(before);
    if (sign === 1 || sign === -1) turns.push(ofDay.find((it) => it.sign === sign)!);
  }
  return turns;
}
