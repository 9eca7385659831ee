import type { KindSlots } from '@minsheng/kit/kinds';
import type { CampaignRecord, CampaignRow } from '../generated/campaign.ts';

export const slots: KindSlots<CampaignRow, CampaignRecord> = {
  initial: ({ businessDate }) => ({ kind: 'COMMUNITY', stage: 'HELD', heldOn: businessDate }),
};
