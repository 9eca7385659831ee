import { formatDecimal, roundDecimal } from '@minsheng/kit';
import { t } from './messages.ts';

export function formatKm(km: string): string {
  return t('km', { km: formatDecimal(km) });
}

/** A sum as lists and summaries show it: in 万元 to two places. */
export function formatMoney(yuan: string | null | undefined): string {
  return yuan == null ? '—' : t('money', { sum: formatDecimal(roundDecimal(toTenThousands(yuan))) });
}

/** A sum to the fen. */
export function formatYuan(yuan: string | null | undefined): string {
  return yuan == null ? '—' : t('yuan', { sum: formatDecimal(yuan) });
}

/** `12345678.90` -> `1234.567890` -> `1234.56789`. */
export function toTenThousands(yuan: string): string {
  const [, sign, whole = '0', fraction = ''] = /^(-?)(\d+)(?:\.(\d+))?$/.exec(yuan) ?? [];
  const digits = whole.padStart(5, '0');
  const rest = (digits.slice(-4) + fraction).replace(/0+$/, '');
  return `${sign}${digits.slice(0, -4)}${rest ? `.${rest}` : ''}`;
}
