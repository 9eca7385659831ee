import { calendarDate } from '@minsheng/kernel/domain';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type ClosedMonth, type Release, releasesOf } from './release.rules.ts';

const PLACES = ['a', 'b', 'c', 'd'];
const ENDS = ['2026-04-30', '2026-05-31', '2026-06-30', '2026-07-31'].map((day) => calendarDate(day));

/** Months from who came in each place. */
function monthsOf(came: readonly (readonly number[])[]): ClosedMonth[] {
  return came.map((_, month) => ({
    end: ENDS[month]!,
    people: new Map(
      PLACES.map((place, nth) => [
        place,
        came.slice(0, month + 1).reduce((sum, row) => sum + (row[nth] ?? 0), 0),
      ]),
    ),
  }));
}

function told(release: Release): object {
  return Object.fromEntries(
    [...release.released].map(([place, { people, day }]) => [
      place,
      day === release.end ? people : [people, day],
    ]),
  );
}

describe('releases', () => {
  it('tell a place that has nobody or more than ten, and the rest together', () => {
    const [april] = releasesOf(PLACES, monthsOf([[30, 0, 4, 7]]));
    expect(april!.rest).toEqual({ places: 2, people: 11 });
    expect(told(april!)).toEqual({ a: 30, b: 0 });
  });

  it('leave a number as it was where ten or fewer came, with its day', () => {
    const [, may] = releasesOf(
      PLACES,
      monthsOf([
        [30, 20, 40, 50],
        [5, 3, 12, 20],
      ]),
    );
    expect(told(may!)).toEqual({ a: [30, ENDS[0]], b: [20, ENDS[0]], c: 52, d: 70 });
    expect(may!.rest).toEqual({ places: 2, people: 58 });
  });

  it('let somebody wait with a place that would wait alone', () => {
    const [april] = releasesOf(PLACES, monthsOf([[30, 20, 40, 4]]));
    expect(told(april!)).toEqual({ a: 30, c: 40 });
    expect(april!.rest).toEqual({ places: 2, people: 24 });
  });

  it('tell nothing where one place alone moved: the county tells its every person', () => {
    const [, may] = releasesOf(
      PLACES,
      monthsOf([
        [30, 20, 40, 50],
        [25, 0, 0, 0],
      ]),
    );
    expect(may!.rest!.places).toBeGreaterThan(1);
    expect(may!.released.get('a')).toEqual({ people: 30, day: ENDS[0] });
  });

  it('have no table for twenty people', () => {
    const [april] = releasesOf(PLACES, monthsOf([[20, 0, 0, 0]]));
    expect(april!.released.size).toBe(0);
    expect(april!.rest).toEqual({ places: 4, people: 20 });
  });

  it('go down with a correction, never to a small number', () => {
    const [, may] = releasesOf(
      PLACES,
      monthsOf([
        [30, 20, 40, 50],
        [-25, -20, 11, 11],
      ]),
    );
    expect(may!.released.get('a')).toEqual({ people: 30, day: ENDS[0] });
  });
});

/** What was told of a place: how many had come until a column. */
interface Told {
  readonly nth: number;
  readonly until: number;
  readonly people: number;
}

/** Every way in which those who came could lie in the places, with the county's number of each column and what was told. */
function* waysToCome(
  totals: readonly number[],
  told: readonly Told[],
  way: number[][] = [],
): Generator<number[][]> {
  const fits = told
    .filter(({ until }) => until === way.length)
    .every(({ nth, people }) => sumOf(way, nth, 0, way.length) === people);
  if (!fits) return;
  if (way.length === totals.length) return yield way;
  for (const row of waysToShare(totals[way.length]!, 3)) yield* waysToCome(totals, told, [...way, row]);
}

function sumOf(way: readonly (readonly number[])[], nth: number, from: number, to: number): number {
  return way.slice(from, to).reduce((all, row) => all + row[nth]!, 0);
}

function* waysToShare(people: number, places: number): Generator<number[]> {
  if (places === 1) return yield [people];
  for (let first = 0; first <= people; first++)
    for (const rest of waysToShare(people - first, places - 1)) yield [first, ...rest];
}

/** Places and columns (from-to) of which every way that fits what was told says the same small number of people. */
function derived(came: readonly (readonly number[])[], releases: readonly Release[], most: number): string[] {
  const each = came.length / releases.length;
  const known = releases.flatMap((release, month) =>
    [...release.released]
      .filter(([, { day }]) => day === release.end)
      .map(([place, { people }]) => ({ nth: PLACES.indexOf(place), until: (month + 1) * each, people })),
  );
  const small = new Map<string, { nth: number; from: number; to: number; people: number }>();
  for (const nth of came[0]!.keys())
    for (const from of came.keys())
      for (let to = from + 1; to <= came.length; to++) {
        const people = sumOf(came, nth, from, to);
        if (people > 0 && people <= most)
          small.set(`${PLACES[nth]} ${from}-${to}`, { nth, from, to, people });
      }
  const totals = came.map((row) => row.reduce((a, b) => a + b, 0));
  for (const way of waysToCome(totals, known)) {
    for (const [key, { nth, from, to, people }] of small)
      if (sumOf(way, nth, from, to) !== people) small.delete(key);
    if (small.size === 0) break;
  }
  return [...small.keys()];
}

describe('a solver that tries every way', () => {
  const row = fc.array(fc.integer({ min: 0, max: 3 }), { minLength: 3, maxLength: 3 });

  it.each([1, 2])('derives no place with one person, with the county known %s times a month', (each) => {
    fc.assert(
      fc.property(fc.array(row, { minLength: 3 * each, maxLength: 3 * each }), (came) => {
        const months = [0, 1, 2].map((month) => {
          const rows = came.slice(month * each, (month + 1) * each);
          return [0, 1, 2].map((nth) => sumOf(rows, nth, 0, each));
        });
        expect(derived(came, releasesOf(PLACES.slice(0, 3), monthsOf(months), 1), 1)).toEqual([]);
      }),
      { numRuns: 200 },
    );
  });
});
