import type { Context } from '@minsheng/kernel';
import { Works } from './works.entity.ts';

/** The works of these ids; sections always have one. */
export async function worksById(ctx: Context, ids: readonly string[]): Promise<readonly Works[]> {
  const found = await ctx.em.find(Works, { id: { $in: [...ids] } }, { disableIdentityMap: true });
  const byId = new Map(found.map((works) => [works.id, works]));
  return ids.map((id) => byId.get(id)!);
}
