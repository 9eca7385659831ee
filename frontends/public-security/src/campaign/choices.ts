import type { Choice } from '@minsheng/kit/form';
import type { CampaignKind } from '../gql/graphql.ts';
import { t } from '../messages.ts';

const KINDS = ['COMMUNITY', 'CAMPUS', 'ENTERPRISE', 'MARKET'] as const satisfies readonly CampaignKind[];

export const kindChoices: readonly Choice[] = KINDS.map((value) => ({
  value,
  label: t(`campaign.kind.${value}`),
}));
