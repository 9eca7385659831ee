import { type Context, boundCommitments } from '@minsheng/kernel';
import { activityKind } from '../activity/activity.kind.ts';

/** Activities whose day has passed and of which nobody has said what became, by commitment. */
export async function pendingByCommitment(
  ctx: Context,
  commitmentIds: readonly string[],
): Promise<ReadonlyMap<string, number>> {
  const bound = boundCommitments(ctx, activityKind, commitmentIds);
  if (bound.length === 0) return new Map();
  const rows = await ctx.em.execute<{ commitment: string; pending: number }[]>(
    `select b.commitment, count(a.id)::int as pending
     from jsonb_to_recordset(?::jsonb) as b (commitment text, parameters jsonb)
     left join activity a on a.voided_on is null and a.stage = 'PLANNED' and a.held_on < ?
       and (b.parameters->>'kind' is null or a.kind = b.parameters->>'kind')
     group by b.commitment`,
    [JSON.stringify(bound), ctx.clock.today()],
  );
  return new Map(rows.map((row) => [row.commitment, row.pending]));
}
