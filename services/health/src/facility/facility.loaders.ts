import { type Context, rowsById } from '@minsheng/kernel';
import { facility } from './facility.ts';

/** Facilities by id, one query a request. */
export async function facilitiesById(ctx: Context, ids: readonly string[]): Promise<readonly unknown[]> {
  const found = await rowsById(ctx, facility, ids);
  const byId = new Map(found.map((row) => [row.id, row]));
  return ids.map((id) => byId.get(id));
}

/** All that stand, for tables that name one by its name or code. */
export async function facilitiesNamed(
  ctx: Context,
): Promise<readonly { readonly id: string; readonly name: string; readonly code: string }[]> {
  return ctx.em.execute('select id, name, code from facility where voided_on is null order by code');
}
