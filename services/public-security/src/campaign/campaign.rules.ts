import {
  type CalendarDate,
  type SessionFacts,
  type SessionFault,
  findSessionFault,
} from '@minsheng/kernel/domain';

export interface CampaignFacts extends SessionFacts {
  readonly theme: string;
  /** Officers who were there; null where nobody counted them. */
  readonly officers: number | null;
}

/** Why a campaign cannot stand as it is, with the field it is about. */
export function findCampaignFault(campaign: CampaignFacts, today: CalendarDate): SessionFault | undefined {
  const { theme, officers } = campaign;
  if (theme === '') return { code: 'THEME_REQUIRED', field: 'theme' };
  if (officers !== null && officers < 0) return { code: 'OFFICERS_NEGATIVE', field: 'officers' };
  return findSessionFault(campaign, today);
}
