import type { EntityManager } from '@mikro-orm/postgresql';
import type { CatalogueMirror } from '../catalogue/mirror.ts';
import type { CalendarDate } from '../domain/index.ts';
import { addToCells } from './cells.ts';
import {
  type KeptContribution,
  type SubjectKey,
  findContributions,
  lockSubjects,
  replaceContributions,
} from './contributions.ts';
import type { Binding, Contribution, Measure } from './measure.ts';

/** Which subjects of which bindings a change touches. */
export class TouchedSubjects {
  readonly #byBinding = new Map<Binding, Set<string>>();
  readonly #measures: readonly Measure[];
  readonly #bindings: readonly Binding[];

  constructor(measures: readonly Measure[], bindings: readonly Binding[]) {
    this.#measures = measures;
    this.#bindings = bindings;
  }

  /** Call before and after a record changes: it may move from one subject to another. */
  add(record: string, entity: object): void {
    for (const measure of this.#measures.filter((it) => it.record === record)) {
      for (const binding of this.#bindings.filter((it) => it.measure === measure.name)) {
        const subjects = this.#byBinding.get(binding) ?? new Set<string>();
        for (const subject of measure.subjectsOf(entity, binding)) subjects.add(subject);
        if (subjects.size > 0) this.#byBinding.set(binding, subjects);
      }
    }
  }

  entries(): readonly (readonly [Measure, Binding, readonly string[]])[] {
    return [...this.#byBinding].map(([binding, subjects]) => [
      this.#measureOf(binding),
      binding,
      [...subjects],
    ]);
  }

  #measureOf(binding: Binding): Measure {
    return this.#measures.find((measure) => measure.name === binding.measure)!;
  }
}

/**
 * Counts the touched subjects again from their records and moves the cells by the difference: lock, read what was
 * counted, count, write, cells last. Runs in the record's own transaction, after its flush.
 */
export async function settle(
  em: EntityManager,
  touched: TouchedSubjects,
  catalogue: CatalogueMirror,
  today: CalendarDate,
): Promise<void> {
  const entries = touched.entries();
  const keys = entries.flatMap(([, binding, subjects]) =>
    subjects.map((subject): SubjectKey => ({ indicatorId: binding.indicatorId, subject })),
  );
  if (keys.length === 0) return;
  await lockSubjects(em, keys);
  const old = await findContributions(em, keys);
  const now: KeptContribution[] = [];
  for (const [measure, binding, subjects] of entries) {
    now.push(...keep(await count(em, measure, binding, subjects), binding, catalogue));
  }
  await addToCells(em, await replaceContributions(em, old, now), today);
}

/** What the records of these subjects (or of all) add up to under a binding. */
export async function count(
  em: EntityManager,
  measure: Measure,
  binding: Binding,
  subjects?: readonly string[],
): Promise<Contribution[]> {
  const bySubject = new Map<string, object[]>();
  for (const record of await measure.load(em, binding, subjects)) {
    for (const subject of measure.subjectsOf(record, binding)) {
      const records = bySubject.get(subject);
      if (records) records.push(record);
      else bySubject.set(subject, [record]);
    }
  }
  const wanted = subjects ?? [...bySubject.keys()];
  return wanted.flatMap((subject) => [
    ...measure.contributionsOf(subject, bySubject.get(subject) ?? [], binding),
  ]);
}

/** A contribution without a place belongs to the county itself. */
export function keep(
  contributions: readonly Contribution[],
  binding: Binding,
  catalogue: CatalogueMirror,
): KeptContribution[] {
  const county = catalogue.county().id;
  return contributions.map((it) => ({
    ...it,
    indicatorId: binding.indicatorId,
    townshipId: it.townshipId ?? county,
  }));
}
