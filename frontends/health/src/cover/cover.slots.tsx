import type { KindSlots } from '@minsheng/kit/kinds';
import type { HealthCoverageRecord, HealthCoverageRow } from '../generated/cover.ts';

export const slots: KindSlots<HealthCoverageRow, HealthCoverageRecord> = {
  initial: ({ businessDate }) => ({ year: Number(businessDate.slice(0, 4)), inScope: true }),
};
