import { exceeds, readQuantity } from '../format/exact.ts';
import { formatDecimal } from '../format/number.ts';
import { t } from '../i18n/messages.ts';
import { chosen } from './required.ts';

interface Terms {
  /** Most digits after the point; 0 for what is counted. */
  readonly decimals?: number;
  /** The smallest that may be, 0 where left out. */
  readonly least?: string;
  /** The largest that can be; else what the server takes of any number. */
  readonly most?: string;
  readonly optional?: boolean;
}

// As the kernel bounds every input: no record of a county counts or measures more.
const MOST_COUNTED = '1000000';
const MOST_MEASURED = '999999999999.99';

/**
 * The rules of a number's field. What is typed stays as it is and is told to be wrong: a field that rounds or cuts it by
 * itself would record something else than the paper says.
 */
export function quantity(label: string, { optional = false, ...terms }: Terms = {}) {
  const check = {
    validator: (_: unknown, typed: string | number | null | undefined) => {
      const fault = typed == null || typed === '' ? undefined : findFault(String(typed), terms);
      return fault === undefined ? Promise.resolve() : Promise.reject(new Error(fault));
    },
  };
  return optional ? [check] : [...chosen(label), check];
}

function findFault(typed: string, { decimals = 0, least = '0', most }: Terms): string | undefined {
  const amount = readQuantity(typed);
  if (amount === undefined) return t('form.quantity.notANumber');
  if (exceeds(least, amount)) return t('form.quantity.tooSmall', { least });
  const fraction = amount.split('.')[1] ?? '';
  if (fraction.length > decimals)
    return decimals === 0 ? t('form.quantity.whole') : t('form.quantity.decimals', { decimals });
  const bound = most ?? (decimals === 0 ? MOST_COUNTED : MOST_MEASURED);
  return exceeds(amount, bound) ? t('form.quantity.tooLarge', { most: formatDecimal(bound) }) : undefined;
}
