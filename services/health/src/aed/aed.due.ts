import { type Context, boundCommitments } from '@minsheng/kernel';
import { aed } from './aed.ts';

/** Devices that are to be looked at, by commitment: how many of all units that keep them. One query. */
export async function checksDue(
  ctx: Context,
  commitmentIds: readonly string[],
): Promise<ReadonlyMap<string, number>> {
  const bound = new Set(boundCommitments(ctx, aed, commitmentIds).map(({ commitment }) => commitment));
  if (bound.size === 0) return new Map();
  const [row] = await ctx.em.execute<{ due: number }[]>(
    'select count(*)::int as due from aed where voided_on is null and check_on <= ?',
    [ctx.clock.today()],
  );
  return new Map([...bound].map((id) => [id, row!.due]));
}
