import type { Context } from '../context.ts';
import { toCanonical } from '../domain/index.ts';
import { holdOffRebuild, lockSubjects } from '../facts/contributions.ts';
import type { Contribution } from '../facts/measure.ts';
import { count } from '../facts/settle.ts';
import type { AnyClass } from '../subgraph.ts';

/** Counts what records contribute, whoever their people are, to compare it with a later count. */
export interface FigureGuard {
  /** Whether the module counts anything at all. */
  readonly counts: boolean;
  /**
   * Everything that the people of these records contribute under the bindings in force, as a text to compare. A later count
   * takes in those of an earlier one: who was counted under another name must not count there still.
   */
  count(keys: readonly string[]): Promise<string>;
}

/** In the transaction of `ctx.em`; other writers of the same subjects wait for its end. */
export async function guardFigures(ctx: Context, entity: AnyClass): Promise<FigureGuard> {
  const { em, catalogue, measures } = ctx;
  if (measures.length === 0) return { counts: false, count: async () => '' };
  await holdOffRebuild(em);
  await catalogue.refresh(em);
  const bindings = catalogue.version ? catalogue.bindings() : [];
  const concerned = measures
    .filter((measure) => measure.record === entity.name)
    .flatMap((measure) =>
      bindings
        .filter((it) => it.measure === measure.name)
        .map((binding) => ({ measure, binding, subjects: new Set<string>() })),
    );
  const [key = 'id'] = em.getMetadata().get(entity as never).primaryKeys;

  return {
    counts: true,
    async count(keys) {
      if (concerned.length === 0) return '';
      const where = { [key]: { $in: [...keys] } };
      const records = await em.find<object>(entity as never, where as never, { disableIdentityMap: true });
      const lines: string[] = [];
      for (const { measure, binding, subjects } of concerned) {
        for (const subject of records.flatMap((it) => measure.subjectsOf(it, binding))) subjects.add(subject);
        const { indicatorId } = binding;
        const locked = [...subjects].map((subject) => ({ indicatorId, subject }));
        await lockSubjects(em, locked);
        const counted = await count(em, measure, binding, [...subjects]);
        lines.push(...counted.map((it) => `${indicatorId} ${withoutSubject(it)}`));
      }
      return lines.sort().join('\n');
    },
  };
}

function withoutSubject({ recordId, day, townshipId, value, numerator, denominator }: Contribution): string {
  const parts = [value, numerator, denominator].map((it) => it && toCanonical(it));
  return [recordId, day, townshipId, ...parts].join(' ');
}
