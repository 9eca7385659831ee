import { type Change, Refusal } from '@minsheng/kernel';

/** Refuses to void an institution that standing screenings name: they would say where nothing is. */
export async function refuseNamed(tx: Change, { id }: { readonly id: string }): Promise<void> {
  const naming = await tx.em.execute<object[]>(
    'select 1 from screening where facility_id = ? and voided_on is null limit 1',
    [id],
  );
  if (naming.length > 0) throw new Refusal('FACILITY_NAMED');
}
