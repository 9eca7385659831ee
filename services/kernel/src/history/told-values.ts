import type { Context } from '../context.ts';
import type { AnyField, Fields } from '../kinds/field.ts';
import type { Changes } from './revision.entity.ts';

/** By the id of what a record names. */
export type Names = ReadonlyMap<string, string>;

/** Names of everything that these changes name: one query for each field that names something. */
export async function namesIn(ctx: Context, fields: Fields, all: readonly Changes[]): Promise<Names> {
  const names = new Map<string, string>();
  for (const [field, { fetch }] of Object.entries<AnyField>(fields)) {
    const ids = new Set(
      all.flatMap((changes) => changes[field] ?? []).filter((id) => typeof id === 'string'),
    );
    if (!fetch || ids.size === 0) continue;
    for (const [id, found] of await fetch(ctx, [...ids] as string[])) {
      const { name, summary } = (found ?? {}) as { readonly name?: string; readonly summary?: string };
      names.set(id, name ?? summary ?? id);
    }
  }
  return names;
}

/** A kept value as text, in canonical form; empty where there is none. */
export function toldBy(ctx: Context, spec: AnyField, kept: unknown, names: Names): readonly string[] {
  if (kept === null || kept === undefined) return spec.shape === 'place' ? [ctx.catalogue.county().name] : [];
  if (spec.tell) return spec.tell(kept, ctx);
  if (Array.isArray(kept)) return kept.map(String);
  const text = String(kept);
  if (spec.shape === 'place') return [ctx.catalogue.findTownship(text)?.name ?? text];
  if (spec.shape === 'unit') return [ctx.catalogue.units().find(({ id }) => id === text)?.name ?? text];
  return [names.get(text) ?? text];
}
