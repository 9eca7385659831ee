import type { Context } from '@minsheng/kernel';
import { Facility } from './facility.entity.ts';

/** Facilities by id, one query a request. */
export async function facilitiesById(
  ctx: Context,
  ids: readonly string[],
): Promise<readonly (Facility | undefined)[]> {
  const found = await ctx.em.find(Facility, { id: { $in: [...ids] } }, { disableIdentityMap: true });
  const byId = new Map(found.map((facility) => [facility.id, facility]));
  return ids.map((id) => byId.get(id));
}
