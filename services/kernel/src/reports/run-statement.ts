import type { Context } from '../context.ts';
import { Refusal } from '../refusal.ts';
import type { Condition } from '../records/condition.ts';

/** What a report may cost in PostgreSQL's own units, as its planner estimates it: a scan of some ten million rows. */
const MOST_COST = 2_000_000;
/** Reports of one account at a time, in one process. */
const MOST_AT_ONCE = 4;

const running = new Map<string, number>();

/**
 * Runs a statement of a report, where the planner's estimate lets it. Refused in words: what would cost too much, and
 * more at once than one account may have. The time it may take is that of every request, kept by the database.
 */
export async function runStatement(
  ctx: Context,
  { sql, params }: Condition,
): Promise<readonly Record<string, unknown>[]> {
  const { accountId } = ctx.caller;
  const now = running.get(accountId) ?? 0;
  if (now >= MOST_AT_ONCE) throw new Refusal('REPORTS_AT_ONCE', { most: MOST_AT_ONCE });
  running.set(accountId, now + 1);
  try {
    await assertAffordable(ctx, { sql, params });
    return await ctx.em.execute<Record<string, unknown>[]>(sql, [...params]);
  } finally {
    const left = running.get(accountId)! - 1;
    if (left > 0) running.set(accountId, left);
    else running.delete(accountId);
  }
}

interface Plan {
  readonly 'QUERY PLAN': readonly { readonly Plan: { readonly 'Total Cost': number } }[];
}

async function assertAffordable(ctx: Context, { sql, params }: Condition): Promise<void> {
  const [row] = await ctx.em.execute<Plan[]>(`explain (format json) ${sql}`, [...params]);
  const cost = row!['QUERY PLAN'][0]!.Plan['Total Cost'];
  if (cost > MOST_COST) throw new Refusal('REPORT_TOO_LARGE', { cost: Math.round(cost), most: MOST_COST });
}
