import { type Change, type Context, Refusal } from '@minsheng/kernel';
import type { Works } from '../works/works.entity.ts';
import { Section } from './section.entity.ts';

/** Standing sections of each of these works, in the order in which they were recorded. */
export async function sectionsByWorks(
  ctx: Context,
  worksIds: readonly string[],
): Promise<readonly (readonly Section[])[]> {
  const found = await ctx.em.find(
    Section,
    { worksId: { $in: [...worksIds] }, voidedOn: null },
    { orderBy: { recordedAt: 'asc', id: 'asc' }, disableIdentityMap: true },
  );
  return worksIds.map((id) => found.filter(({ worksId }) => worksId === id));
}

/** Refuses to void a works while sections of it stand: they would go on counting for nothing. */
export async function refuseStandingSections(tx: Change, { id }: Works): Promise<void> {
  const standing = await tx.em.count(Section, { worksId: id, voidedOn: null });
  if (standing > 0) throw new Refusal('WORKS_HAS_SECTIONS', { count: standing });
}
