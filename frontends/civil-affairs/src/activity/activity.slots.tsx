import type { KindSlots } from '@minsheng/kit/kinds';
import type { ActivityRecord, ActivityRow } from '../generated/activity.ts';

export const slots: KindSlots<ActivityRow, ActivityRecord> = {
  // Most are entered once they were held.
  initial: ({ businessDate }) => ({ kind: 'PERFORMANCE', stage: 'HELD', heldOn: businessDate }),
};
