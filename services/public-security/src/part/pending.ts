import { type Context, boundCommitments } from '@minsheng/kernel';
import { addDays, daysBetween, firstDayOf, yearOf } from '@minsheng/kernel/domain';
import { campaignKind } from '../campaign/campaign.kind.ts';
import { dissuasionKind } from '../dissuasion/dissuasion.kind.ts';

/**
 * What waits for the clerk, by commitment: campaigns gone by without a word, and days without a return up to yesterday
 * (today's may still come). One query for all of them: the overview asks it.
 */
export async function pendingByCommitment(
  ctx: Context,
  commitmentIds: readonly string[],
): Promise<ReadonlyMap<string, number>> {
  const bound = [
    ...boundCommitments(ctx, campaignKind, commitmentIds).map(({ commitment, parameters }) => ({
      commitment,
      kinds: (parameters as { kinds?: readonly string[] }).kinds ?? null,
      daily: false,
    })),
    ...boundCommitments(ctx, dissuasionKind, commitmentIds).map(({ commitment }) => ({
      commitment,
      kinds: null,
      daily: true,
    })),
  ];
  if (bound.length === 0) return new Map();
  const today = ctx.clock.today();
  const first = firstDayOf(yearOf(today));
  const rows = await ctx.em.execute<{ commitment: string; pending: number }[]>(
    `select b.commitment, sum(case
         when b.daily then ?::int - (select count(distinct d.day) from dissuasion d
           where d.voided_on is null and d.day between ? and ?)
         else (select count(*) from campaign c where c.voided_on is null and c.stage = 'PLANNED' and c.held_on < ?
           and (b.kinds is null or c.kind in (select jsonb_array_elements_text(b.kinds)))) end)::int as pending
     from jsonb_to_recordset(?::jsonb) as b (commitment text, kinds jsonb, daily boolean)
     group by b.commitment`,
    [daysBetween(first, today), first, addDays(today, -1), today, JSON.stringify(bound)],
  );
  return new Map(rows.map((row) => [row.commitment, row.pending]));
}
