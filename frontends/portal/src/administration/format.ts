import { formatFullDay } from '@minsheng/kit';
import { t } from './messages.ts';

/** An instant as a clock in the county shows it. */
export function inShanghai(instant: string): string {
  return new Intl.DateTimeFormat('zh-CN', {
    dateStyle: 'medium',
    timeStyle: 'short',
    timeZone: 'Asia/Shanghai',
  }).format(new Date(instant));
}

/** From when until when; without an end 长期. */
export function days(from: string, to: string | null | undefined): string {
  return `${formatFullDay(from)} – ${to ? formatFullDay(to) : t('grant.noEnd')}`;
}
