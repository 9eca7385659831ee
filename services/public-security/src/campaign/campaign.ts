import { SESSION, sessionFields, translate } from '@minsheng/kernel';
import { choice, count, defineKind, text } from '@minsheng/kernel/kinds';
import { bureau } from '../bureau.ts';
import { messages } from '../messages.ts';

export const CAMPAIGN_KINDS = ['COMMUNITY', 'CAMPUS', 'ENTERPRISE', 'MARKET'] as const;

/** A session against fraud, planned, then held or cancelled. */
export const campaign = defineKind(bureau, {
  ...SESSION,
  name: 'Campaign',
  plural: 'campaigns',
  description: 'A session against fraud; counts once held.',
  heading: 'theme',
  fields: {
    kind: choice('CampaignKind', CAMPAIGN_KINDS, {
      filter: true,
      about: 'Where it goes: 进社区, 进校园, 进企业, 进集市（商圈）.',
    }),
    theme: text({ search: true }),
    ...sessionFields('CampaignStage'),
    officers: count({
      optional: true,
      amend: true,
      unit: 'PERSON',
      column: 'optional',
      description: 'Officers who were there.',
    }),
  },
  summary: ({ theme, venue }) => translate(messages, 'CAMPAIGN_SUMMARY', { theme, venue }),
});
