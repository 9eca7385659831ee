import { strongComponents } from './strong-components.rules.ts';

/** A number of a place that is known of a month's end. Months are counted from 0; before the first nobody counted. */
export interface Point {
  readonly month: number;
  readonly people: number;
}

/** How many people each place had at the end of each month. */
export type Closed = readonly ReadonlyMap<string, number>[];

/** The months between two numbers known of a place; `known`: how many came in them, null after the last number. */
interface Span {
  readonly place: string;
  readonly first: number;
  readonly last: number;
  readonly known: number | null;
}

type Node = Span | number | 'free';
type Links = ReadonlyMap<Node, readonly Node[]>;

/**
 * Places of which more can be told for certain than was told, by whoever knows the points and, of the county, every single
 * arrival: that somebody is theirs, or how many they had at a month's end. Proof: exchange arrivals. Of two spans that are
 * open at once one may have taken a person from the other; where it gives one back in another month, or where its own sum
 * is not known, every number that was told stays as it is.
 */
export function placesGivenAway(
  points: ReadonlyMap<string, readonly Point[]>,
  closed: Closed,
): ReadonlySet<string> {
  const spans = [...points].flatMap(([place, known]) => spansOf(place, known, closed.length));
  return new Set([...personsGivenAway(spans, closed), ...numbersGivenAway(spans, closed)]);
}

/** Places that alone can have somebody's arrival: nobody can hand it to another and get one back in a circle. */
function personsGivenAway(spans: readonly Span[], closed: Closed): string[] {
  const componentOf = strongComponents(linksIn(spans, closed, () => true, true));
  return closed.flatMap((_, month) =>
    spans
      .filter((span) => covers(span, month) && came(closed, month, span.place) !== 0)
      .filter(
        (own) =>
          !spans.some(
            (other) =>
              other !== own &&
              isOpen(other) &&
              covers(other, month) &&
              componentOf.get(other) === componentOf.get(own),
          ),
      )
      .map(({ place }) => place),
  );
}

/** Places whose number at the end of some month follows though it was not told, and is neither the old nor the next one. */
function numbersGivenAway(spans: readonly Span[], closed: Closed): string[] {
  return closed.flatMap((_, month) => {
    const before = linksIn(spans, closed, (it) => it <= month, false);
    const after = linksIn(spans, closed, (it) => it > month, true);
    const across = spans.filter(
      (span) => isOpen(span) && covers(span, month) && (span.known === null || span.last > month),
    );
    const takesBefore = new Map(across.map((span) => [span, reachedFrom(span, before)]));
    const takesAfter = new Map(across.map((span) => [span, reachedFrom(span, after)]));
    const canMove = (one: Span, other: Span) =>
      takesBefore.get(one)!.has(other) && takesAfter.get(other)!.has(one);
    return across
      .filter((own) => {
        const sum = cameIn(closed, own, month);
        return sum !== 0 && sum !== own.known;
      })
      .filter((own) => !across.some((it) => it !== own && (canMove(own, it) || canMove(it, own))))
      .map(({ place }) => place);
  });
}

/** Who could take an arrival from whom in such months, by way of the months; `freely`: and lose or gain one alone. */
function linksIn(
  spans: readonly Span[],
  closed: Closed,
  isMeant: (month: number) => boolean,
  freely: boolean,
): Links {
  const links = new Map<Node, Node[]>(spans.map((span) => [span, []]));
  for (const month of closed.keys()) {
    const open = isMeant(month) ? spans.filter((span) => isOpen(span) && covers(span, month)) : [];
    for (const span of open) links.get(span)!.push(month);
    links.set(
      month,
      open.filter(({ place }) => came(closed, month, place) !== 0),
    );
  }
  const unbound = freely ? spans.filter(({ known }) => known === null) : [];
  for (const span of unbound) links.get(span)!.push('free');
  return links.set('free', unbound);
}

function reachedFrom(start: Node, links: Links): ReadonlySet<Node> {
  const reached = new Set<Node>();
  const waiting = [start];
  for (let node = waiting.pop(); node !== undefined; node = waiting.pop())
    for (const next of links.get(node)!) {
      if (reached.has(next)) continue;
      reached.add(next);
      waiting.push(next);
    }
  return reached;
}

function covers({ first, last }: Span, month: number): boolean {
  return first <= month && month <= last;
}

/** Where nobody came, nobody is looked for. */
function isOpen({ known }: Span): boolean {
  return known !== 0;
}

/** How many people came in a span until the end of a month. */
function cameIn(closed: Closed, { place, first }: Span, month: number): number {
  return (closed[month]!.get(place) ?? 0) - (closed[first - 1]?.get(place) ?? 0);
}

function spansOf(place: string, points: readonly Point[], months: number): Span[] {
  let before: Point = { month: -1, people: 0 };
  const spans: Span[] = points.map((point) => {
    const span = {
      place,
      first: before.month + 1,
      last: point.month,
      known: point.people - before.people,
    };
    before = point;
    return span;
  });
  return before.month === months - 1
    ? spans
    : [...spans, { place, first: before.month + 1, last: months - 1, known: null }];
}

/** How many more people a place had at the end of a month than at its beginning. */
function came(closed: Closed, month: number, place: string): number {
  return (closed[month]!.get(place) ?? 0) - (closed[month - 1]?.get(place) ?? 0);
}
