import { type CalendarDate, decimal, firstDayOf, lastDayOf, yearOf } from '../../domain/index.ts';
import { type Measure, defineMeasure, earliest } from '../../facts/measure.ts';
import type { SealedPerson } from '../../people/sealed-person.ts';
import { columnOf, condition, isAmong } from '../../records/condition.ts';
import type { KeptRecord } from '../../records/kept-record.ts';
import { type Counting, isAbout, loadAbout, standing } from './about.ts';

/** Names of the fields of a record with such values. */
type FieldWith<R, V> = { [N in keyof R]: R[N] extends V ? N : never }[keyof R] & string;

interface DistinctCounting<R extends KeptRecord, P> extends Counting<R, P> {
  /** Field with the person, or with the person by whom a household is known. */
  readonly person: FieldWith<R, SealedPerson>;
  /** Field with the day on which a record counts; while it is empty, it does not. */
  readonly day: FieldWith<R, CalendarDate | null>;
}

/** Distinct people of the year: of each only the earliest record stands, so they add up over days and townships. */
export function distinctPeople<R extends KeptRecord, P>(counting: DistinctCounting<R, P>): Measure {
  const { name, kind, parameters, about, person, day } = counting;
  const dayOf = (record: R) => record[day] as CalendarDate | null;
  return defineMeasure<R, P>({
    name,
    record: kind.name,
    parameters,
    subjectsOf(record, binding) {
      const on = dayOf(record);
      if (on === null || yearOf(on) !== binding.year || !isAbout(record, about?.(binding.parameters)))
        return [];
      return [`${(record[person] as SealedPerson).idNumberHash}/${binding.year}`];
    },
    load: (em, { year, parameters: given }, subjects) =>
      loadAbout(em, kind, about?.(given), [
        condition(`r."${columnOf(day)}" between ? and ?`, firstDayOf(year), lastDayOf(year)),
        ...(subjects ? [isAmong(`${columnOf(person)}_id_number_hash`, subjects.map(hashOf))] : []),
      ]),
    contributionsOf(subject, records) {
      const first = earliest(standing(records), (it) => dayOf(it)!);
      if (!first) return [];
      const { id: recordId, townshipId } = first;
      return [{ subject, recordId, day: dayOf(first)!, townshipId, value: decimal(1) }];
    },
  });
}

/** Distinct households of the year, each known by the person whom its record holds. */
export const distinctHouseholds = distinctPeople;

function hashOf(subject: string): string {
  return subject.slice(0, subject.lastIndexOf('/'));
}
