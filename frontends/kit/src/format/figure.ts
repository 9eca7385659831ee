import { t } from '../i18n/messages.ts';
import { standingWord } from '../light/light.tsx';
import { formatDecimal } from './number.ts';

interface LedgerReading {
  /** Of continuous work 1 where its last judged quarter is on track, else 0. */
  readonly value?: string | null;
  /** The value as the server prints it; pages round nothing themselves. */
  readonly shown?: string | null;
}

/** `85.28 公里`; of continuous work, which is judged and not measured: `按序时`. Undefined where there is no figure yet. */
export function figureInWords(
  reading: LedgerReading | null | undefined,
  unitOfMeasure: string,
): string | undefined {
  if (reading?.shown != null) return amountInWords(reading.shown, unitOfMeasure);
  if (reading?.value != null) return standingWord(reading.value === '1' ? 'ON_TRACK' : 'BEHIND');
  return undefined;
}

/** A number with its unit, which stands beside it wherever it is shown. */
export function amountInWords(amount: string, unit: string): string {
  const value = formatDecimal(amount);
  return unit === '%' ? `${value}%` : t('figure.of', { value, unit });
}
