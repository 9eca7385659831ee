import { type CalendarDate, SMALL_CELL } from '@minsheng/kernel/domain';
import { type Closed, type Point, placesGivenAway } from './given-away.rules.ts';

/** So many times the most that a small number is have no table (design.md section 11: 20 people). */
const FEW_IN_ALL = 2;

/** How many people each place had at the end of a month, as known at its end. Places with none may be left out. */
export interface ClosedMonth {
  readonly end: CalendarDate;
  readonly people: ReadonlyMap<string, number>;
}

/** A place's number that was released, and the day of which it is. */
export interface Released {
  readonly people: number;
  readonly day: CalendarDate;
}

/** What outsiders may know of a month's end, place by place. */
export interface Release {
  readonly end: CalendarDate;
  /** The number last released of a place, of this month's end or an earlier one. */
  readonly released: ReadonlyMap<string, Released>;
  /** Places whose number of this month's end is not told, together; null where all are told. */
  readonly rest: { readonly places: number; readonly people: number } | null;
}

/**
 * The releases of a year's closed months, oldest first (design.md section 11). A place's number is told of a month where
 * it is nobody or more than ten, and differs from the one told last by nobody or by more than ten; else the old one
 * stands with its own day. Where somebody who counted could then be given to a place by whoever subtracts releases from
 * one another and from the county's own number, which everybody may follow by the hour, more places wait. `most` is the
 * largest number of people that could tell of a person.
 */
export function releasesOf(
  places: readonly string[],
  months: readonly ClosedMonth[],
  most = SMALL_CELL,
): readonly Release[] {
  const told = new Map<string, Point[]>(places.map((place) => [place, []]));
  return months.map(({ end, people }, month) => {
    const closed = months.slice(0, month + 1).map((it) => it.people);
    for (const place of placesToTell(told, closed, most))
      told.get(place)!.push({ month, people: at(people, place) });
    const waiting = places.filter((place) => told.get(place)!.at(-1)?.month !== month);
    const rest = waiting.reduce((sum, place) => sum + at(people, place), 0);
    return {
      end,
      released: new Map(
        places.flatMap((place) => {
          const last = told.get(place)!.at(-1);
          return last ? [[place, { people: last.people, day: months[last.month]!.end }] as const] : [];
        }),
      ),
      rest: waiting.length > 0 ? { places: waiting.length, people: rest } : null,
    };
  });
}

/** Which places' numbers of the last of the closed months are told. */
function placesToTell(
  told: ReadonlyMap<string, readonly Point[]>,
  closed: Closed,
  most: number,
): ReadonlySet<string> {
  const isTold = (count: number) => count === 0 || count > most;
  const people = closed.at(-1)!;
  const places = [...told.keys()];
  if (places.reduce((sum, place) => sum + at(people, place), 0) <= FEW_IN_ALL * most) return new Set();
  const telling = new Set(
    places.filter((place) => {
      const change = at(people, place) - (told.get(place)!.at(-1)?.people ?? 0);
      return isTold(at(people, place)) && isTold(Math.abs(change));
    }),
  );
  for (;;) {
    const given = placesGivenAway(withPoints(told, telling, closed), closed);
    const next = [...telling].filter((place) => given.has(place));
    if (given.size === 0) return telling;
    // Those whose own number would do it wait; where they wait already, somebody must wait with them.
    for (const place of next.length > 0 ? next : [smallest(telling, people)]) telling.delete(place);
    if (telling.size === 0) return telling;
  }
}

function withPoints(
  told: ReadonlyMap<string, readonly Point[]>,
  telling: ReadonlySet<string>,
  closed: Closed,
): ReadonlyMap<string, readonly Point[]> {
  const month = closed.length - 1;
  return new Map(
    [...told].map(([place, points]) => [
      place,
      telling.has(place) ? [...points, { month, people: at(closed[month]!, place) }] : points,
    ]),
  );
}

function smallest(places: ReadonlySet<string>, people: ReadonlyMap<string, number>): string {
  return [...places].reduce((least, place) => (at(people, place) < at(people, least) ? place : least));
}

function at(people: ReadonlyMap<string, number>, place: string): number {
  return people.get(place) ?? 0;
}
