import type { KindSlots } from '@minsheng/kit/kinds';
import type { CounsellingRecord, CounsellingRow } from '../generated/counselling.ts';

export const slots: KindSlots<CounsellingRow, CounsellingRecord> = {
  initial: ({ businessDate }) => ({ servedOn: businessDate }),
};
