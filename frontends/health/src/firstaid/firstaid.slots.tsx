import type { KindSlots } from '@minsheng/kit/kinds';
import type { FirstAidActivityRecord, FirstAidActivityRow } from '../generated/firstaid.ts';

export const slots: KindSlots<FirstAidActivityRow, FirstAidActivityRecord> = {
  initial: ({ businessDate }) => ({ stage: 'HELD', heldOn: businessDate }),
};
