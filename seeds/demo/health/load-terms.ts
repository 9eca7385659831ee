import type { Change } from '@minsheng/kernel';

/** Id of a township by its code; null for the county itself. */
export function townshipOf({ catalogue }: Change, code: string | null): string | null {
  return code === null ? null : catalogue.findTownshipByCode(code)!.id;
}

/** Id of the record that an earlier step of the clerk made under this key. */
export async function idOf(tx: Change, key: string): Promise<string> {
  const [row] = await tx.em.execute<{ record_id: string }[]>(
    'select record_id from request_key where account_id = ? and key = ?',
    [tx.caller.accountId, key],
  );
  return row!.record_id;
}
