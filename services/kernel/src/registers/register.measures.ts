import { type CalendarDate, ZERO, coverageIn, decimal } from '../domain/index.ts';
import { type Contribution, type Measure, defineMeasure } from '../facts/measure.ts';
import { type Counting, isAbout, loadAbout, standing } from '../kinds/measures/about.ts';
import { equals, isAmong } from '../records/condition.ts';
import type { RegisterRecord } from './register-fields.ts';

interface RegisterCounting<R extends RegisterRecord, P> extends Counting<R, P> {
  /** The day from which a unit is covered; null while it is not. */
  coveredOn(record: R): CalendarDate | null;
}

/** Share of a register: units of the year that are covered, out of those that have to be. Whatever is not ticked is not covered. */
export function registerShare<R extends RegisterRecord, P>(counting: RegisterCounting<R, P>): Measure {
  const { name, kind, parameters, about } = counting;
  return defineMeasure<R, P>({
    name,
    record: kind.name,
    parameters,
    subjectsOf: (record, binding) =>
      record.year === binding.year && isAbout(record, about?.(binding.parameters)) ? [record.id] : [],
    load: (em, binding, subjects) =>
      loadAbout(em, kind, about?.(binding.parameters), [
        equals('year', binding.year),
        ...(subjects ? [isAmong('id', subjects)] : []),
      ]),
    contributionsOf: (subject, records) =>
      standing(records).flatMap((record): Contribution[] => {
        const days = coverageIn(record, counting.coveredOn(record));
        if (!days) return [];
        const at = { subject, recordId: record.id, townshipId: record.townshipId, value: ZERO };
        const { asked, covered } = days;
        const [one, none] = [decimal(1), ZERO];
        // Of one day one contribution: a unit that was covered when it came to be asked.
        const numerator = covered === asked ? one : none;
        const whole = { ...at, day: asked, numerator, denominator: one };
        return covered === null || covered === asked
          ? [whole]
          : [whole, { ...at, day: covered, numerator: one }];
      }),
  });
}
