import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import type { Batch, Context } from '../context.ts';
import { isHiddenFromOthers } from '../kinds/kind-entity.ts';
import type { Kind } from '../kinds/declared.ts';
import type { AnyField, Fields } from '../kinds/field.ts';
import { KERNEL_MESSAGES, translate } from '../messages.ts';
import { questionInWords } from '../questions/question.ts';
import { reachOf } from '../permissions.ts';
import type { AnyClass } from '../subgraph.ts';
import { type KeptAct, actsOn, hiddenOf } from './history.queries.ts';
import { type FieldChange, RecordRevision } from './history.types.ts';
import type { Changes } from './revision.entity.ts';
import { namesIn, toldBy } from './told-values.ts';

interface HistoryKey {
  readonly id: string;
  /** Whether the viewer sees what is for the owning unit alone. */
  readonly whole: boolean;
}

/** `history` of a declared kind's records: whoever sees a record sees what became of it. One query for all. */
export function historyResolver<F extends Fields>(kind: Kind<F>): AnyClass {
  const keepsSecrets = Object.values<AnyField>(kind.fields).some(isHiddenFromOthers);
  const batch: Batch<HistoryKey, readonly RecordRevision[]> = async (ctx, keys) => {
    const acts = await actsOn(ctx.em, kind.name, [...new Set(keys.map(({ id }) => id))]);
    const told = acts.map((act) => tell(ctx, act));
    const names = await namesIn(
      ctx,
      kind.fields,
      told.flatMap(({ open, hidden }) => [open, hidden]),
    );
    return keys.map(({ id, whole }) =>
      told
        .filter(({ act }) => act.recordId === id)
        .filter(
          ({ act, open }) => whole || !keepsSecrets || !isAmendment(act) || Object.keys(open).length > 0,
        )
        .map(({ act, open, hidden, ...why }) => ({
          act: act.act,
          actName: translate(KERNEL_MESSAGES, `VERB_${act.act}`),
          at: new Date(act.at),
          by: act.byName,
          ...(whole || !isAmendment(act) ? why : { reasonCode: null, reason: null }),
          confirmed: act.answered.map((it) => ({
            code: it.code,
            field: it.field,
            words: questionInWords(KERNEL_MESSAGES, { ...it, label: '' }),
          })),
          changes: changesIn(whole ? { ...open, ...hidden } : open),
        })),
    );

    function changesIn(changes: Changes): FieldChange[] {
      return Object.entries(kind.fields).flatMap(([field, spec]) => {
        const change = changes[field];
        if (!change) return [];
        const [before, after] = change.map((value) => toldBy(ctx, spec, value, names));
        return [{ field, before: before!, after: after! }];
      });
    }
  };

  @Resolver(() => kind.entity)
  class History {
    @FieldResolver(() => [RecordRevision], { description: 'What became of it, oldest first.' })
    history(
      @Root() { id, unitId }: { readonly id: string; readonly unitId: string },
      @Ctx() ctx: Context,
    ): Promise<readonly RecordRevision[]> {
      const reach = reachOf(ctx.caller, kind.permissions.seeSensitive);
      return ctx.load(batch, { id, whole: reach === 'ALL' || reach.includes(unitId) });
    }
  }
  return History;
}

/** An act by which what was found may have been said: everything but making a record and taking it back. */
function isAmendment({ act }: KeptAct): boolean {
  return act !== 'record' && act !== 'void';
}

function tell(ctx: Context, act: KeptAct) {
  const hidden = hiddenOf(ctx, act);
  return {
    act,
    open: act.changes,
    hidden: hidden.changes,
    reasonCode: act.reasonCode ?? hidden.code,
    reason: act.reason ?? hidden.text,
  };
}
