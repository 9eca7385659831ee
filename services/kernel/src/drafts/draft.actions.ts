import type { Context } from '../context.ts';
import { padded } from '../history/changes.rules.ts';
import { type KindInRights, reachOfKind } from '../records/record-kind.ts';
import { Refusal, forbidden } from '../refusal.ts';
import { DRAFTED, DRAFT_DAYS } from './draft.entity.ts';

/** Which form it is: the verb that sending it would be, and what record it is about, if any. */
export interface DraftOf {
  readonly kind: KindInRights;
  /** As in the trail, `record`, `amend`, `move`. */
  readonly act: string;
  /** What is corrected; of a new line, what it is to belong to. */
  readonly about?: string | null;
}

/** What its author left, and when. */
export interface KeptDraft {
  readonly content: string;
  readonly savedAt: Date;
}

const DAY = 86_400_000;

/** Keeps a form as it stands, in the place of what its author left before. FORBIDDEN for whoever does not record the kind. */
export async function saveDraft(ctx: Context, of: DraftOf, content: string): Promise<Date> {
  await assertMayDraft(ctx, of);
  const { vault, clock, caller } = ctx;
  const now = clock.now();
  await ctx.em.execute(
    `insert into draft (id, account_id, kind, saved_at, sealed) values (?, ?, ?, ?, ?)
     on conflict (id) do update set saved_at = excluded.saved_at, sealed = excluded.sealed`,
    [
      keyOf(ctx, of),
      caller.accountId,
      of.kind.name,
      now,
      vault.seal(DRAFTED, padded(JSON.stringify(content))),
    ],
    'run',
  );
  return now;
}

/** What the caller himself left of a form; undefined where it is nothing, or too old. FORBIDDEN, and it is gone, once his right has ended. */
export async function findDraft(ctx: Context, of: DraftOf): Promise<KeptDraft | undefined> {
  await assertMayDraft(ctx, of);
  const [row] = await ctx.em.execute<{ sealed: string; saved_at: string | Date }[]>(
    'select sealed, saved_at from draft where id = ? and saved_at >= ?',
    [keyOf(ctx, of), oldestDraft(ctx)],
  );
  if (!row) return undefined;
  const content = JSON.parse(ctx.vault.open(DRAFTED, row.sealed)) as string;
  return { content, savedAt: new Date(row.saved_at) };
}

/** Throws a form of the caller's away. FORBIDDEN for whoever does not record the kind. */
export async function discardDraft(ctx: Context, of: DraftOf): Promise<void> {
  await assertMayDraft(ctx, of);
  await dropDraft(ctx, of);
}

/** What the caller left of a form is done with: in the transaction that records it. */
export async function dropDraft(ctx: Context, of: DraftOf): Promise<void> {
  await ctx.em.execute('delete from draft where id = ?', [keyOf(ctx, of)], 'run');
}

/** Drafts from before this moment are over. */
export function oldestDraft({ clock }: Pick<Context, 'clock'>): Date {
  return new Date(clock.now().getTime() - DRAFT_DAYS * DAY);
}

/** Whether the caller's unit keeps records of the kind, or once did, and he is one of those who make them. */
export async function mayDraft(ctx: Context, kind: KindInRights): Promise<boolean> {
  try {
    await reachOfKind(ctx, kind, 'record');
    return true;
  } catch (error) {
    // Anything else, such as a catalogue that is not there yet, says nothing about rights.
    if (error instanceof Refusal && error.code === 'FORBIDDEN') return false;
    throw error;
  }
}

async function assertMayDraft(ctx: Context, of: DraftOf): Promise<void> {
  if (await mayDraft(ctx, of.kind)) return;
  await dropDraft(ctx, of);
  throw forbidden();
}

function keyOf({ vault, caller }: Context, { kind, act, about }: DraftOf): string {
  return vault.hash(DRAFTED, [caller.accountId, kind.name, act, about ?? ''].join('\u001f'));
}
