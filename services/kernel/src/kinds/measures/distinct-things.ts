import { type CalendarDate, decimal, yearOf } from '../../domain/index.ts';
import { type Measure, defineMeasure, earliest } from '../../facts/measure.ts';
import type { KeptRecord } from '../../records/kept-record.ts';
import { type Counting, isAbout, loadAbout, standing } from './about.ts';

interface ThingsCounting<R extends KeptRecord, P> extends Counting<R, P> {
  /** What makes two records one thing: a site, a term, a building. Never a person: who is counted is sealed. */
  thingOf(record: R): string;
  /** The day on which a record counts; null while it does not. */
  dayOf(record: R): CalendarDate | null;
}

/** Distinct things of the year that several records may be about: of each only the earliest record stands. */
export function distinctThings<R extends KeptRecord, P>(counting: ThingsCounting<R, P>): Measure {
  const { name, kind, parameters, about } = counting;
  return defineMeasure<R, P>({
    name,
    record: kind.name,
    parameters,
    subjectsOf(record, binding) {
      const day = counting.dayOf(record);
      const counts =
        day !== null && yearOf(day) === binding.year && isAbout(record, about?.(binding.parameters));
      return counts ? [`${record.unitId}/${counting.thingOf(record)}`] : [];
    },
    // A year of them is some hundreds: what a thing is called is no column to look for.
    load: (em, binding) => loadAbout(em, kind, about?.(binding.parameters)),
    contributionsOf(subject, records) {
      const first = earliest(standing(records), (it) => counting.dayOf(it)!);
      if (!first) return [];
      const { id: recordId, townshipId } = first;
      return [{ subject, recordId, day: counting.dayOf(first)!, townshipId, value: decimal(1) }];
    },
  });
}
