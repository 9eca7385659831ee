import type { KindSlots } from '@minsheng/kit/kinds';
import type { ServiceRecord, ServiceRow } from '../generated/service.ts';

export const slots: KindSlots<ServiceRow, ServiceRecord> = {
  initial: ({ businessDate }) => ({ servedOn: businessDate }),
};
