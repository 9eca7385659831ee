import { type CalendarDate, decimal, firstDayOf, lastDayOf, yearOf } from '../../domain/index.ts';
import { type Measure, defineMeasure, earliest } from '../../facts/measure.ts';
import type { SealedHousehold } from '../../people/sealed-household.ts';
import type { SealedPerson } from '../../people/sealed-person.ts';
import { columnOf, condition } from '../../records/condition.ts';
import type { KeptRecord } from '../../records/kept-record.ts';
import { type Counting, isAbout, loadAbout, standing } from './about.ts';

/** Names of the fields of a record with such values. */
type FieldWith<R, V> = { [N in keyof R]: R[N] extends V ? N : never }[keyof R] & string;

interface DistinctCounting<R extends KeptRecord, P> extends Counting<R, P> {
  readonly person: FieldWith<R, SealedPerson>;
  /** Field with the day on which a record counts; while it is empty, it does not. */
  readonly day: FieldWith<R, CalendarDate | null>;
}

interface HouseholdCounting<R extends KeptRecord, P> extends DistinctCounting<R, P> {
  /** Left out where each person lives alone. */
  readonly household?: FieldWith<R, SealedHousehold>;
}

/** Distinct people of the year: of each only the earliest record stands, so they add up over days and townships. */
export function distinctPeople<R extends KeptRecord, P>(counting: DistinctCounting<R, P>): Measure {
  const { person } = counting;
  return distinct(counting, {
    hashOf: (record) => (record[person] as SealedPerson).idNumberHash,
    sql: `r."${columnOf(person)}_id_number_hash"`,
  });
}

/** Distinct homes of the year, likewise; of a record that does not say which home it is, the person's own. */
export function distinctHouseholds<R extends KeptRecord, P>(counting: HouseholdCounting<R, P>): Measure {
  const { person, household } = counting;
  if (!household) return distinctPeople<R, P>(counting);
  return distinct(counting, {
    hashOf: (record) =>
      (record[household] as SealedHousehold | null)?.keyHash ?? (record[person] as SealedPerson).idNumberHash,
    sql: `coalesce(r."${columnOf(household)}_key_hash", r."${columnOf(person)}_id_number_hash")`,
  });
}

interface CountedOnce<R> {
  hashOf(record: R): string;
  /** The same over the table as `r`. */
  readonly sql: string;
}

function distinct<R extends KeptRecord, P>(
  { name, kind, parameters, about, day }: DistinctCounting<R, P>,
  { hashOf, sql }: CountedOnce<R>,
): Measure {
  const dayOf = (record: R) => record[day] as CalendarDate | null;
  return defineMeasure<R, P>({
    name,
    record: kind.name,
    parameters,
    subjectsOf(record, binding) {
      const on = dayOf(record);
      if (on === null || yearOf(on) !== binding.year || !isAbout(record, about?.(binding.parameters)))
        return [];
      return [`${hashOf(record)}/${binding.year}`];
    },
    load: (em, { year, parameters: given }, subjects) =>
      loadAbout(em, kind, about?.(given), [
        condition(`r."${columnOf(day)}" between ? and ?`, firstDayOf(year), lastDayOf(year)),
        ...(subjects
          ? [
              condition(
                `${sql} in (select jsonb_array_elements_text(?::jsonb))`,
                JSON.stringify(subjects.map(hashIn)),
              ),
            ]
          : []),
      ]),
    contributionsOf(subject, records) {
      const first = earliest(standing(records), (it) => dayOf(it)!);
      if (!first) return [];
      const { id: recordId, townshipId } = first;
      return [{ subject, recordId, day: dayOf(first)!, townshipId, value: decimal(1) }];
    },
  });
}

function hashIn(subject: string): string {
  return subject.slice(0, subject.lastIndexOf('/'));
}
