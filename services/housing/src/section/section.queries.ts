import {
  type Change,
  type Context,
  Refusal,
  type RowOf,
  both,
  equals,
  isAmong,
  readRows,
} from '@minsheng/kernel';
import type { Works } from '../works/works.entity.ts';
import { Section } from './section.entity.ts';
import { sectionKind } from './section.kind.ts';

export type SectionRow = RowOf<Section>;

/** Standing sections of each of these works, in the order in which they were recorded. */
export async function sectionsByWorks(
  ctx: Context,
  worksIds: readonly string[],
): Promise<readonly (readonly SectionRow[])[]> {
  const found = await readRows(ctx, sectionKind, {
    where: both([isAmong('works_id', worksIds), equals('voided_on', null)]),
    orderBy: 'r.recorded_at, r.id',
  });
  return worksIds.map((id) => found.filter(({ worksId }) => worksId === id));
}

/** Refuses to void a works while sections of it stand: they would go on counting for nothing. */
export async function refuseStandingSections(tx: Change, { id }: Works): Promise<void> {
  const standing = await tx.em.count(Section, { worksId: id, voidedOn: null });
  if (standing > 0) throw new Refusal('WORKS_HAS_SECTIONS', { count: standing });
}
