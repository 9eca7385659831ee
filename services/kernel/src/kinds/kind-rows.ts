import type { Context } from '../context.ts';
import type { Mentioned } from '../graphql/selection.ts';
import { Person, type PersonHolder } from '../people/person.ts';
import type { Row, Viewer } from '../records/rows.ts';
import { forbidden } from '../refusal.ts';
import type { DeclaredKind, Kind } from './declared.ts';
import { capital, isPerson } from './describe.ts';
import type { AnyField, Fields } from './field.ts';
import { isHiddenFromOthers, propertyOf } from './kind-entity.ts';

/** One for all rows: graphql-js throws an error that stands in the place of a value. */
const FORBIDDEN = forbidden();

type Values = Readonly<Record<string, unknown>>;

/** What the graph shows of a declared kind's rows where that is not the column itself. */
export function kindRows<F extends Fields>(
  { name, fields, actions = {} }: DeclaredKind<F>,
  permissions: Kind<F>['permissions'],
) {
  const specs = Object.entries<AnyField>(fields);
  const people = specs.filter(([, spec]) => isPerson(spec)).map(([field]) => field);
  const hidden = specs.filter(([, spec]) => isHiddenFromOthers(spec));
  const shownOtherwise = specs.filter(([, { show }]) => show);
  const fetched = specs.filter(([, { fetch }]) => fetch);

  function shown(record: object, { ctx, may }: Viewer): object {
    const values = record as Values;
    const unitId = String(values['unitId']);
    const more: Record<string, unknown> = {};
    for (const [field, spec] of shownOtherwise)
      more[field] = spec.show!(values[propertyOf(field, spec)] as never, ctx);
    if (hidden.length > 0) {
      const sees = (more['viewerCanSeeSensitive'] = may(permissions.seeSensitive, unitId));
      if (!sees) {
        more['revision'] = values['openRevision'] ?? values['revision'];
        for (const [field] of hidden) more[field] = FORBIDDEN;
      }
    }
    for (const field of people) {
      more['viewerCanUnmask'] = may(permissions.unmask, unitId);
      // Left out where the operation does not mention it.
      if (values[field])
        more[field] = new Person(
          { ...(values as never as PersonHolder), person: values[field] as never },
          {
            record: name,
            unmask: permissions.unmask,
            vault: ctx.vault,
          },
        );
    }
    for (const [action, { when }] of Object.entries(actions))
      more[`viewerCan${capital(action)}`] =
        values['voidedOn'] === null && may(permissions.amend, unitId) && when(record as never);
    return more;
  }

  async function complete(
    ctx: Context,
    rows: readonly Row[],
    mentioned: Mentioned | undefined,
  ): Promise<void> {
    for (const [field, spec] of fetched) {
      if (mentioned && !mentioned.has(field)) continue;
      const property = propertyOf(field, spec);
      const ids = [...new Set(rows.flatMap((row) => (row[property] as string | null) ?? []))];
      const found = ids.length === 0 ? new Map() : await spec.fetch!(ctx, ids);
      for (const row of rows)
        // A field hidden from the viewer stays so.
        if (!(row[field] instanceof Error))
          Object.assign(row, { [field]: found.get(row[property] as string) ?? null });
    }
  }

  return { shown, ...(fetched.length > 0 ? { complete } : {}) };
}
