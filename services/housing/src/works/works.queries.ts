import { type Context, type RowOf, rowsById } from '@minsheng/kernel';
import type { Works } from './works.entity.ts';
import { worksKind } from './works.kind.ts';

export type WorksRow = RowOf<Works>;

/** The works of these ids; sections always have one. */
export async function worksById(ctx: Context, ids: readonly string[]): Promise<readonly WorksRow[]> {
  const found = await rowsById(ctx, worksKind, ids);
  const byId = new Map(found.map((works) => [works.id, works]));
  return ids.map((id) => byId.get(id)!);
}
