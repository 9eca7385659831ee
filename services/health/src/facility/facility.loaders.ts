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

/** All of them, for tables that name one by its name or code. */
export async function facilitiesNamed(
  ctx: Context,
): Promise<readonly Pick<Facility, 'id' | 'name' | 'code'>[]> {
  return ctx.em.execute<Facility[]>('select id, name, code from facility order by code');
}
