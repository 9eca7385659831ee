import type { KindSlots } from '@minsheng/kit/kinds';
import type { LectureRecord, LectureRow } from '../generated/lecture.ts';

export const slots: KindSlots<LectureRow, LectureRecord> = {
  initial: ({ businessDate }) => ({ stage: 'HELD', heldOn: businessDate }),
};
