import type { KindSlots } from '@minsheng/kit/kinds';
import type { AdaptationRecord, AdaptationRow } from '../generated/adaptation.ts';

export const slots: KindSlots<AdaptationRow, AdaptationRecord> = {
  initial: ({ businessDate }) => ({ stage: 'ACCEPTED', acceptedOn: businessDate }),
};
