import { t } from '../i18n/messages.ts';
import { chosen } from './required.ts';

interface Terms {
  /** Most digits after the point; 0 for what is counted. */
  readonly decimals?: number;
  /** The smallest that may be, 0 where left out. */
  readonly least?: string;
  readonly optional?: boolean;
}

// What the graph's Int holds, and more digits than any length, area or sum of the county has.
const MOST_COUNTED = 2_147_483_647;
const MOST_DIGITS = 12;

/**
 * The rules of a number's field. What is typed stays as it is and is told to be wrong: a field that rounds or cuts it by
 * itself would record something else than the paper says.
 */
export function quantity(label: string, { decimals = 0, least = '0', optional = false }: Terms = {}) {
  const check = {
    validator: (_: unknown, typed: string | number | null | undefined) => {
      const fault = typed == null || typed === '' ? undefined : findFault(String(typed), decimals, least);
      return fault === undefined ? Promise.resolve() : Promise.reject(new Error(fault));
    },
  };
  return optional ? [check] : [...chosen(label), check];
}

function findFault(typed: string, decimals: number, least: string): string | undefined {
  const [, sign = '', whole = '', fraction = ''] = /^(-?)(\d+)(?:\.(\d+))?$/.exec(typed) ?? [];
  if (whole === '') return t('form.quantity.notANumber');
  if (sign === '-' || Number(typed) < Number(least)) return t('form.quantity.tooSmall', { least });
  if (fraction.length > decimals)
    return decimals === 0 ? t('form.quantity.whole') : t('form.quantity.decimals', { decimals });
  const tooLarge = decimals === 0 ? Number(whole) > MOST_COUNTED : whole.length > MOST_DIGITS;
  return tooLarge ? t('form.quantity.tooLarge') : undefined;
}
