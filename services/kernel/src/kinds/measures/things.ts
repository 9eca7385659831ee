import { type CalendarDate, decimal, yearOf } from '../../domain/index.ts';
import { type Measure, defineMeasure, earliest } from '../../facts/measure.ts';
import { columnOf, condition } from '../../records/condition.ts';
import type { KeptRecord } from '../../records/kept-record.ts';
import { type Counting, isAbout, loadAbout, standing } from './about.ts';

interface ThingCounting<R extends KeptRecord, P> extends Counting<R, P> {
  /** Properties that say which thing a record is about, whichever unit keeps it: township and name, for example. */
  readonly by: readonly (keyof R & string)[];
  /** The day from which the thing is there; null while it is not. */
  dayOf(record: R): CalendarDate | null;
}

// Nobody types it in.
const BETWEEN = '\u001f';

/**
 * Distinct things that are new in the year, on the day from which each is there. Several records of one are one thing, and
 * one that was there in a year before is not new.
 */
export function newThings<R extends KeptRecord, P>(counting: ThingCounting<R, P>): Measure {
  const { name, kind, parameters, about, by, dayOf } = counting;
  const column = by
    .map((property) => `coalesce(r."${columnOf(property)}"::text, '')`)
    .join(' || chr(31) || ');
  const isOneOf = (subjects: readonly string[]) =>
    condition(`${column} in (select jsonb_array_elements_text(?::jsonb))`, JSON.stringify(subjects));
  return defineMeasure<R, P>({
    name,
    record: kind.name,
    parameters,
    subjectsOf: (record, binding) =>
      dayOf(record) !== null && isAbout(record, about?.(binding.parameters))
        ? [by.map((property) => String(record[property] ?? '')).join(BETWEEN)]
        : [],
    load: (em, binding, subjects) =>
      loadAbout(em, kind, about?.(binding.parameters), subjects && [isOneOf(subjects)]),
    contributionsOf(subject, records, { year }) {
      const there = standing(records).filter((record) => dayOf(record) !== null);
      const first = earliest(there, (record) => dayOf(record)!);
      const day = first && dayOf(first)!;
      if (!first || !day || yearOf(day) !== year) return [];
      return [{ subject, recordId: first.id, day, townshipId: first.townshipId, value: decimal(1) }];
    },
  });
}
