import type { Context } from '@minsheng/kernel';
import { WORKS_OF_COMMITMENTS, boundWorks } from './bound-works.ts';

/** Works that have let a planned day pass (`overdueOf`), by commitment: somebody must say why, or move them. */
export async function pendingByCommitment(
  ctx: Context,
  commitmentIds: readonly string[],
): Promise<ReadonlyMap<string, number>> {
  const bound = boundWorks(ctx, commitmentIds);
  if (bound.length === 0) return new Map();
  const today = ctx.clock.today();
  const rows = await ctx.em.execute<{ commitment: string; pending: number }[]>(
    `select b.commitment, count(*) filter (where
       (w.stage in ('PREPARATION', 'TENDER') and w.planned_start < ?)
       or (w.stage in ('STARTED', 'UNDER_WAY') and w.planned_end < ?))::int as pending
     from ${WORKS_OF_COMMITMENTS} group by b.commitment`,
    [today, today, JSON.stringify(bound)],
  );
  return new Map(rows.map((row) => [row.commitment, row.pending]));
}
