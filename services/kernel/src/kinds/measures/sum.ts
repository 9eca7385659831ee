import { type CalendarDate, decimal, yearOf } from '../../domain/index.ts';
import { type Measure, defineMeasure } from '../../facts/measure.ts';
import { isAmong } from '../../records/condition.ts';
import type { KeptRecord } from '../../records/kept-record.ts';
import { type Counting, isAbout, loadAbout, standing } from './about.ts';

interface SumCounting<R extends KeptRecord, P> extends Counting<R, P> {
  /** The day on which a record counts; null while it does not. */
  dayOf(record: R): CalendarDate | null;
  /** What it adds; left out: 1. What adds nothing is no record behind the figure. */
  amountOf?(record: R): number | string;
}

/** A year's records, each by itself: things, sessions, attendance, reports. */
export function sumOf<R extends KeptRecord, P>(counting: SumCounting<R, P>): Measure {
  const { name, kind, parameters, about } = counting;
  return defineMeasure<R, P>({
    name,
    record: kind.name,
    parameters,
    subjectsOf: (record, binding) => (isAbout(record, about?.(binding.parameters)) ? [record.id] : []),
    load: (em, binding, subjects) =>
      loadAbout(em, kind, about?.(binding.parameters), subjects && [isAmong('id', subjects)]),
    contributionsOf: (subject, records, { year }) =>
      standing(records).flatMap((record) => {
        const day = counting.dayOf(record);
        const value = decimal(counting.amountOf?.(record) ?? 1);
        if (day === null || yearOf(day) !== year || value.eq(0)) return [];
        return [{ subject, recordId: record.id, day, townshipId: record.townshipId, value }];
      }),
  });
}
