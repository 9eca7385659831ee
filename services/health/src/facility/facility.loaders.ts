import { type Context, notFound, reachOfKind } from '@minsheng/kernel';
import { screeningKind } from '../screening/screening.kind.ts';
import { Facility } from './facility.entity.ts';

/** Facilities by id, one query a request. */
export async function facilitiesById(
  ctx: Context,
  ids: readonly string[],
): Promise<readonly (Facility | undefined)[]> {
  const found = await ctx.em.find(Facility, { id: { $in: [...ids] } });
  const byId = new Map(found.map((facility) => [facility.id, facility]));
  return ids.map((id) => byId.get(id));
}

/** Throws NOT_FOUND where there is no such facility. */
export async function getFacility(ctx: Context, id: string): Promise<Facility> {
  const facility = await ctx.load(facilitiesById, id);
  if (!facility) throw notFound();
  return facility;
}

/** A facility for whoever may read screenings; FORBIDDEN for others. */
export async function findFacility(ctx: Context, id: string): Promise<Facility | undefined> {
  await reachOfKind(ctx, screeningKind, 'read');
  return ctx.load(facilitiesById, id);
}
