import type { KindSlots } from '@minsheng/kit/kinds';
import type { SchoolCareRecord, SchoolCareRow } from '../generated/school.ts';

export const slots: KindSlots<SchoolCareRow, SchoolCareRecord> = {
  initial: ({ businessDate }) => ({ year: Number(businessDate.slice(0, 4)), inScope: true }),
};
