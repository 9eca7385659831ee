import type { DeclaredKind } from './declared.ts';
import { isAmended, isPerson, isRecorded } from './describe.ts';
import type { AnyField, Fields } from './field.ts';

// What names something for good. Numbers and remarks do not.
const NAMING = new Set(['choice', 'text', 'place', 'record', 'unit', 'day']);

/** The fields by which a row of a table is known to mean a record, where a declaration does not say. */
export function sameByOf<F extends Fields>({
  fields,
  day,
  heading,
  stage,
}: DeclaredKind<F>): readonly string[] {
  const specs = Object.entries<AnyField>(fields).filter(([, spec]) => isRecorded(spec));
  const named = (keep: (name: string, spec: AnyField) => boolean) =>
    specs.flatMap(([name, spec]) => (keep(name, spec) ? [name] : []));
  const keys = named((_, { options }) => options.key ?? false);
  const people = named((_, spec) => isPerson(spec));
  // A person may have several records a day by their key alone: a certificate's number is everybody's own.
  if (keys.length > 0) return [...keys, ...people];
  const fixed = (name: string, spec: AnyField) =>
    name !== stage?.field &&
    !isAmended(spec) &&
    !spec.options.optional &&
    (spec.options.secrecy ?? 'open') === 'open' &&
    NAMING.has(spec.shape);
  if (people.length === 0)
    return named((name, spec) => name === day || name === heading || fixed(name, spec));
  // Where somebody lives is no part of what he was given.
  return named(
    (name, spec) =>
      isPerson(spec) ||
      name === day ||
      (fixed(name, spec) && spec.shape !== 'place' && spec.shape !== 'text'),
  );
}
