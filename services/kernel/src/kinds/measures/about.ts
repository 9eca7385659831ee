import type { EntityManager } from '@mikro-orm/postgresql';
import type { z } from 'zod';
import { type Condition, columnOf, isAmong } from '../../records/condition.ts';
import type { KeptRecord } from '../../records/kept-record.ts';
import { loadRecords } from '../../records/load-records.ts';
import type { RecordKind } from '../../records/record-kind.ts';

/** Which records a binding is about: the values that their fields may have. Left out: all. */
export type About<R> = { readonly [N in keyof R]?: readonly string[] | undefined };

/** What every measure of a kind's records says. */
export interface Counting<R extends KeptRecord, P> {
  /** `training.attendance`: what bindings call it. */
  readonly name: string;
  readonly kind: Pick<RecordKind<R>, 'name' | 'entity'>;
  /** How a binding's parameters are read. */
  readonly parameters: z.ZodType<P>;
  readonly about?: (parameters: P) => About<R>;
}

/** Whether a binding is about a record. */
export function isAbout<R>(record: R, about: About<R> = {}): boolean {
  return Object.entries(about).every(
    ([name, values]) => !values || (values as readonly unknown[]).includes(record[name as keyof R]),
  );
}

/** Present records that a binding is about, of some subjects or of all. */
export function loadAbout<R extends KeptRecord>(
  em: EntityManager,
  kind: Pick<RecordKind<R>, 'entity'>,
  about: About<R> = {},
  more: readonly Condition[] = [],
): Promise<R[]> {
  const named = Object.entries(about) as [string, readonly string[] | undefined][];
  const conditions = named.flatMap(([name, values]) => (values ? isAmong(columnOf(name), values) : []));
  return loadRecords(em, kind, [...conditions, ...more]);
}

/** Records that were not taken back. */
export function standing<R extends KeptRecord>(records: readonly R[]): readonly R[] {
  return records.filter(({ voidedOn }) => voidedOn === null);
}
