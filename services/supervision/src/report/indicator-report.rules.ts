import { type Decimal, decimal, toCanonical } from '@minsheng/kernel/domain';

/** What one indicator (of one township) comes to on a day; empty where there is no figure. */
export interface Figures {
  readonly value: Decimal | null;
  readonly target: Decimal | null;
  readonly planned: Decimal | null;
  readonly completion: Decimal | null;
}

/** One indicator, or one of its townships, as a row of the report before it is grouped. */
export interface Line {
  /** Ids and words by dimension. */
  readonly groups: Readonly<Record<string, string>>;
  readonly indicatorId: string;
  readonly now: Figures;
  /** On the day it is compared with; left out where that is none. */
  readonly earlier?: Figures;
}

export interface MeasuredText {
  readonly value: string | null;
  readonly previous: string | null;
  readonly change: string | null;
}

/** Groups of lines that agree in these dimensions, in the order of the catalogue. */
export function groupLines(
  lines: readonly Line[],
  dimensions: readonly string[],
): readonly (readonly Line[])[] {
  const groups = new Map<string, Line[]>();
  for (const line of lines) {
    const key = JSON.stringify(dimensions.map((name) => line.groups[name] ?? null));
    const group = groups.get(key) ?? [];
    groups.set(key, group);
    group.push(line);
  }
  return [...groups.values()];
}

/** How many different indicators lines are of: now among `now`, then among `earlier`. */
export function countIndicators(
  now: readonly Pick<Line, 'indicatorId'>[],
  earlier: readonly Pick<Line, 'indicatorId'>[] | undefined,
): MeasuredText {
  const distinct = (of: readonly Pick<Line, 'indicatorId'>[]) =>
    decimal(new Set(of.map(({ indicatorId }) => indicatorId)).size);
  return measured(distinct(now), earlier ? distinct(earlier) : null);
}

/** A figure of a group that is one line: unlike things are never added up, nor shares of them. */
export function figureOf(group: readonly Line[], name: keyof Figures): MeasuredText {
  const [line, ...others] = group;
  if (!line || others.length > 0) return measured(null, null);
  return measured(line.now[name], line.earlier?.[name] ?? null);
}

function measured(value: Decimal | null, previous: Decimal | null): MeasuredText {
  const change = value && previous ? toCanonical(value.minus(previous)) : null;
  return { value: textOf(value), previous: textOf(previous), change };
}

function textOf(number: Decimal | null): string | null {
  return number && toCanonical(number);
}
