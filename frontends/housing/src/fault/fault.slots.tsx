import type { KindSlots } from '@minsheng/kit/kinds';
import type { FaultRecord, FaultRow } from '../generated/fault.ts';

export const slots: KindSlots<FaultRow, FaultRecord> = {
  initial: ({ businessDate }) => ({ stage: 'FOUND', source: 'PATROL', foundOn: businessDate }),
};
