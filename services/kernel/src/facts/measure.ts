import type { EntityManager } from '@mikro-orm/postgresql';
import type { z } from 'zod';
import type { CalendarDate, Decimal } from '../domain/index.ts';

/** How an indicator is fed: data, adopted with the catalogue (seeds/<year>/bindings.yaml). */
export interface Binding<P = unknown> {
  readonly indicatorId: string;
  readonly code: string;
  readonly year: number;
  readonly measure: string;
  readonly parameters: P;
  /** Whether a thing counts when work starts or when it is accepted. */
  readonly countsAt: 'STARTED' | 'ACCEPTED';
  readonly basis: 'FLOW' | 'STOCK';
  /** What stood on 31 December before and is in no record of the bureau. */
  readonly openings: readonly Opening[];
}

/** An opening balance of a place, or what a share is out of. Canonical decimals. */
export interface Opening {
  /** Township id; null for the county itself (县本级). */
  readonly townshipId: string | null;
  readonly value: string;
  readonly numerator: string;
  readonly denominator: string;
}

/** What one subject adds to an indicator on one day in one township. */
export interface Contribution {
  readonly subject: string;
  /** The record behind it; null for an opening balance. */
  readonly recordId: string | null;
  readonly day: CalendarDate;
  /** Township id; null for the county itself (县本级). */
  readonly townshipId: string | null;
  readonly value: Decimal;
  readonly numerator?: Decimal;
  readonly denominator?: Decimal;
}

/**
 * Says which records feed an indicator and how they count. Code with parameters; which indicator uses it is a binding.
 * `subjectsOf` and `contributionsOf` are pure, so a recount from all records gives what the events gave.
 */
export interface Measure<R extends object = object, P = unknown> {
  readonly name: string;
  /** Kind of record, as the audit trail calls it. */
  readonly record: string;
  readonly parameters: z.ZodType<P>;
  /** Whom or what the record counts for under the binding; empty where it does not concern it. */
  subjectsOf(record: R, binding: Binding<P>): readonly string[];
  /** Present records of these subjects, or of all. Must read what is committed, not what was loaded before. */
  load(em: EntityManager, binding: Binding<P>, subjects?: readonly string[]): Promise<readonly R[]>;
  /** What one subject's records add up to. */
  contributionsOf(subject: string, records: readonly R[], binding: Binding<P>): readonly Contribution[];
}

/** Reads a binding's parameters as its measure understands them, or says what is wrong: bindings are data, edited apart from code. */
export function checkBinding(
  measures: readonly Measure[],
  binding: Binding,
): { readonly binding?: Binding; readonly fault?: string } {
  const measure = measures.find((it) => it.name === binding.measure);
  if (!measure) return { fault: `${binding.code}: no measure ${binding.measure}` };
  const read = measure.parameters.safeParse(binding.parameters);
  if (read.success) return { binding: { ...binding, parameters: read.data } };
  const issues = read.error.issues.map((it) => `${it.path.join('.')}: ${it.message}`);
  return { fault: `${binding.code}: parameters of ${binding.measure}: ${issues.join('; ')}` };
}

/** Declares a measure; checks its types and forgets them, so that measures of many records fit one list. */
export function defineMeasure<R extends object, P>(measure: Measure<R, P>): Measure {
  return measure as unknown as Measure;
}

/**
 * Distinct counting: of the records that count, only the earliest stands, so people add up over days and townships.
 * Between records of one day the id decides, so that a replay gives the same one.
 */
export function earliest<R extends { readonly id: string }>(
  records: readonly R[],
  dayOf: (record: R) => CalendarDate,
): R | undefined {
  return [...records].sort((a, b) => dayOf(a).localeCompare(dayOf(b)) || a.id.localeCompare(b.id))[0];
}
