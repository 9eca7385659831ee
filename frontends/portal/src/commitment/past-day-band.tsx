import { formatDay, Notice, useAsOf, useSetting } from '@minsheng/kit';
import { t } from '../messages.ts';

interface PastDayBandProps {
  /** What of the page is only known of today, and therefore left out. */
  readonly leftOut: 'pending' | 'bureaus';
}

/** On a day gone by: that all figures are of that day, and what is not shown because it is not kept by day. */
export function PastDayBand({ leftOut }: PastDayBandProps) {
  const { businessDate } = useSetting();
  const [asOf] = useAsOf();
  if (asOf === businessDate) return null;
  return <Notice>{t(`pastDay.${leftOut}`, { day: formatDay(asOf) })}</Notice>;
}
