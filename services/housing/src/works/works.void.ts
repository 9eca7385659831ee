import { type Change, Refusal } from '@minsheng/kernel';

/** Refuses to void a works while sections of it stand: they would go on counting for nothing. */
export async function refuseStandingSections(tx: Change, { id }: { readonly id: string }): Promise<void> {
  const standing = await tx.em.execute<object[]>(
    'select 1 from section where works_id = ? and voided_on is null',
    [id],
  );
  if (standing.length > 0) throw new Refusal('WORKS_HAS_SECTIONS', { count: standing.length });
}
