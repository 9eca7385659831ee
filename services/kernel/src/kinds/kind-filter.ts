import type { Context } from '../context.ts';
import { hashName, hashesOfNumber } from '../people/subject.ts';
import { type Holders, reachOf } from '../permissions.ts';
import { type Condition, both, columnOf, condition, either } from '../records/condition.ts';
import type { RecordFilter } from '../records/record-filter.ts';
import { ownRows, withinUnits } from '../records/record.queries.ts';
import { isPerson } from './describe.ts';
import type { AnyField } from './field.ts';
import { isHiddenFromOthers } from './kind-entity.ts';

type Named = readonly (readonly [string, AnyField])[];

interface Holding {
  readonly unmask: Holders;
  readonly seeSensitive: Holders;
}

/** Conditions of the filters that a declared kind has beside those of every kind. */
export function kindConditions(specs: Named, { unmask, seeSensitive }: Holding) {
  return (ctx: Context, filter: RecordFilter): readonly Condition[] => {
    const asked = filter as Readonly<Record<string, unknown>>;
    const all = specs.flatMap(([field, spec]) =>
      Object.entries(spec.filters(field)).flatMap(([name, it]) => {
        if (asked[name] == null) return [];
        const own = isPerson(spec) ? unmask : isHiddenFromOthers(spec) ? seeSensitive : undefined;
        // A filter tells what a hidden column holds, so it needs the right to see it, and reaches only those rows.
        return [it.condition(asked[name], ctx), ...(own ? [ownRows(ctx, own)] : [])];
      }),
    );
    const words = typeof asked['search'] === 'string' ? asked['search'].trim() : '';
    return words === '' ? all : [...all, searched(ctx, specs, unmask, words)];
  };
}

/** Rows with the words in a text of theirs, or about the person of that name or number, for that person's own unit. */
function searched(ctx: Context, specs: Named, unmask: Holders, words: string): Condition {
  const like = `%${words.replaceAll(/[\\%_]/g, String.raw`\$&`)}%`;
  const own = both(withinUnits(reachOf(ctx.caller, unmask)));
  return either(
    specs
      .filter(([, { options }]) => options.search)
      .map(([name, spec]) => {
        const column = columnOf(name);
        if (!isPerson(spec)) return condition(`r."${column}" ilike ?`, like);
        const whole = condition(
          `r."${column}_name_hash" = ? or r."${column}_id_number_hash" in (select jsonb_array_elements_text(?::jsonb))`,
          hashName(ctx.vault, words),
          JSON.stringify(hashesOfNumber(ctx.vault, words)),
        );
        return both([whole, own]);
      }),
  );
}
