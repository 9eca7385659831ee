import { type Context, boundCommitments } from '@minsheng/kernel';
import { addDays, daysBetween, yearUntil } from '@minsheng/kernel/domain';
import { campaign } from '../campaign/campaign.ts';
import { dissuasion } from '../dissuasion/dissuasion.ts';

/**
 * What waits for the clerk, by commitment and of its year: campaigns gone by without a word, and days without a return up
 * to yesterday (today's may still come). One query for all of them: the overview asks it.
 */
export async function pendingByCommitment(
  ctx: Context,
  commitmentIds: readonly string[],
): Promise<ReadonlyMap<string, number>> {
  const today = ctx.clock.today();
  const bound = [
    ...boundCommitments(ctx, campaign, commitmentIds).map(({ parameters, ...it }) => ({
      ...it,
      kinds: (parameters as { kinds?: readonly string[] }).kinds ?? null,
      daily: false,
    })),
    ...boundCommitments(ctx, dissuasion, commitmentIds).map((it) => ({
      ...it,
      kinds: null,
      daily: true,
    })),
  ].map(({ commitment, year, kinds, daily }) => {
    const { first, day } = yearUntil(year, addDays(today, -1));
    return { commitment, kinds, daily, first, until: day, days: Math.max(daysBetween(first, day) + 1, 0) };
  });
  if (bound.length === 0) return new Map();
  const rows = await ctx.em.execute<{ commitment: string; pending: number }[]>(
    `select b.commitment, sum(case
         when b.daily then b.days - (select count(distinct d.day) from dissuasion d
           where d.voided_on is null and d.day between b.first and b.until)
         else (select count(*) from campaign c where c.voided_on is null and c.stage = 'PLANNED'
           and c.held_on between b.first and b.until
           and (b.kinds is null or c.kind in (select jsonb_array_elements_text(b.kinds)))) end)::int as pending
     from jsonb_to_recordset(?::jsonb)
       as b (commitment text, kinds jsonb, daily boolean, first date, until date, days int)
     group by b.commitment`,
    [JSON.stringify(bound)],
  );
  return new Map(rows.map((row) => [row.commitment, row.pending]));
}
