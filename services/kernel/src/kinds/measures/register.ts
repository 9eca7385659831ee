import { type CalendarDate, type Decimal, ZERO, decimal, turnsOf, yearOf } from '../../domain/index.ts';
import { type Binding, type Contribution, type Measure, defineMeasure } from '../../facts/measure.ts';
import { isAmong } from '../../records/condition.ts';
import type { KeptRecord } from '../../records/kept-record.ts';
import { type Counting, isAbout, loadAbout, standing } from './about.ts';

/** From when and until when an entry of a register is there. */
export interface Lifetime {
  readonly from: CalendarDate | null;
  /** The first day on which it is there no more. */
  readonly to: CalendarDate | null;
}

interface RegisterCounting<R extends KeptRecord, P> extends Counting<R, P> {
  lifetimeOf(record: R): Lifetime;
  /** What an entry adds to a numerator, of measures whose denominator is in the binding's openings; left out: 1 to the value. */
  numeratorOf?(record: R): Decimal;
}

/** What stands: all there is, also from earlier years (STOCK, shares); or what came within the year (FLOW). */
export function registerOf<R extends KeptRecord, P>(counting: RegisterCounting<R, P>): Measure {
  const { name, kind, parameters, about, numeratorOf } = counting;
  const amountsOf = (record: R) =>
    numeratorOf ? { value: ZERO, numerator: numeratorOf(record) } : { value: decimal(1), numerator: ZERO };
  return defineMeasure<R, P>({
    name,
    record: kind.name,
    parameters,
    subjectsOf: (record, binding) => (isAbout(record, about?.(binding.parameters)) ? [record.id] : []),
    load: (em, binding, subjects) =>
      loadAbout(em, kind, about?.(binding.parameters), subjects && [isAmong('id', subjects)]),
    contributionsOf: (subject, records, { basis, year }) =>
      standing(records).flatMap((record) => {
        const { from, to } = counting.lifetimeOf(record);
        if (from === null || yearOf(from) > year) return [];
        const at = { subject, recordId: record.id, townshipId: record.townshipId };
        const { value, numerator } = amountsOf(record);
        const comes: Contribution = { ...at, day: from, value, numerator };
        if (basis === 'FLOW' && !numeratorOf) return yearOf(from) === year ? [comes] : [];
        if (to === null || yearOf(to) > year) return [comes];
        return [comes, { ...at, day: to, value: value.neg(), numerator: numerator.neg() }];
      }),
  });
}

interface CoverageCounting<R extends KeptRecord, P> extends Counting<R, P> {
  lifetimeOf(record: R): Lifetime;
}

/** Townships in which at least one stands, of those that the binding's openings name. */
export function coverageOf<R extends KeptRecord, P>(counting: CoverageCounting<R, P>): Measure {
  const { name, kind, parameters, about } = counting;
  return defineMeasure<R, P>({
    name,
    record: kind.name,
    parameters,
    subjectsOf: (record, binding) =>
      isAbout(record, about?.(binding.parameters)) && isToBeCovered(record, binding)
        ? [record.townshipId!]
        : [],
    load: (em, binding, subjects) =>
      loadAbout(em, kind, about?.(binding.parameters), subjects && [isAmong('township_id', subjects)]),
    contributionsOf: (subject, records, { year }) =>
      turnsOf(standing(records).map((it) => ({ id: it.id, ...counting.lifetimeOf(it) })))
        .filter(({ day }) => yearOf(day) <= year)
        .map(({ id, day, sign }) => ({
          subject,
          recordId: id,
          day,
          townshipId: subject,
          value: ZERO,
          numerator: decimal(sign),
        })),
  });
}

function isToBeCovered({ townshipId }: KeptRecord, { openings }: Binding): boolean {
  return (
    townshipId !== null &&
    openings.some((it) => it.townshipId === townshipId && decimal(it.denominator).gt(ZERO))
  );
}
