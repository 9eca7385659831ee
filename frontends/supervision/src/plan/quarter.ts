import { t } from '../messages.ts';

/** The quarter that ends on a day. */
export function quarterName(day: string): string {
  return t('quarter.name', { number: String(Number(day.slice(5, 7)) / 3) });
}
