import { type AuditImage, type Change, type Context, appendAudit } from '@minsheng/kernel';

interface Note {
  /** `account.lock` */
  readonly action: string;
  readonly record: 'Account' | 'Grant' | 'Session' | 'JointAct';
  readonly id: string;
  /** Unit of the account or grant; accounts of no unit are the county's. */
  readonly unit?: string | null;
  readonly before?: AuditImage;
  readonly after?: AuditImage;
  readonly reason?: string;
}

/** Writes to the trail, in the transaction of what it tells. */
export async function note(tx: Change | Context, ...notes: readonly Note[]): Promise<void> {
  await appendAudit(
    tx,
    notes.map(({ action, record, id, unit, before, after, reason }) => ({
      action,
      record,
      recordId: id,
      unitId: unit ?? '',
      before,
      after,
      reason,
    })),
  );
}
