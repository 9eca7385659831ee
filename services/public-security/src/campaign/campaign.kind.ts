import { defineRecordKind, recordRights, translate } from '@minsheng/kernel';
import { messages } from '../messages.ts';
import { permissions } from '../permissions.ts';
import { Campaign } from './campaign.entity.ts';
import { campaignSessions } from './campaign.measures.ts';

export const campaignKind = defineRecordKind<Campaign>({
  name: 'Campaign',
  noun: 'campaign',
  entity: Campaign,
  day: 'heldOn',
  permissions: recordRights(permissions, 'campaign'),
  measures: [campaignSessions],
  summaryOf: ({ theme, venue }) => translate(messages, 'CAMPAIGN_SUMMARY', { theme, venue }),
});
