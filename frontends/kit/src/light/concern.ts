import { formatDay, formatForecast } from '../format/day.ts';
import { t } from '../i18n/messages.ts';

/** As in the api schema. */
export type Concern = 'LATE_FORECAST' | 'MISSED_NODE' | 'STANDSTILL';

interface Late {
  readonly concerns: readonly Concern[];
  readonly missedNodeOn: string | null;
  readonly forecastOn: string | null;
}

/** Why a figure is late, or why no day can be projected: 测算次年4月1日，晚于期限；9月30日节点未达到. */
export function concernsInWords({ concerns, missedNodeOn, forecastOn }: Late, year: number): string[] {
  const words: Record<Concern, () => string> = {
    LATE_FORECAST: () => t('concern.lateForecast', { day: formatForecast(forecastOn!, year) }),
    MISSED_NODE: () => t('concern.missedNode', { day: formatDay(missedNodeOn!) }),
    STANDSTILL: () => t('concern.standstill'),
  };
  return concerns.map((concern) => words[concern]());
}
