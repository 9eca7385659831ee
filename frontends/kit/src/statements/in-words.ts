import { nameOf } from '../data/name-of.ts';
import { formatDay } from '../format/day.ts';
import { formatDecimal } from '../format/number.ts';
import { sumOf } from '../format/exact.ts';
import { t } from './messages.ts';
import type { StatedFigures, StatementRow } from './statement.types.ts';
import { isShare } from './totals.ts';

/** `4月1日至6月30日`. */
export function periodInWords({
  periodFrom,
  periodTo,
}: Pick<StatementRow, 'periodFrom' | 'periodTo'>): string {
  return t('period.of', { from: formatDay(periodFrom), to: formatDay(periodTo) });
}

/** What a statement comes to over all its places: `1 200 人`, or of a share `42 / 50`. */
export function totalInWords({ indicator, totals }: Pick<StatementRow, 'indicator' | 'totals'>): string {
  // Whether it is a share is the indicator's to say.
  if (!indicator) return nameOf(indicator);
  const sum = (figure: keyof StatedFigures) => formatDecimal(sumOf(totals.map((it) => it[figure])));
  return isShare(indicator.counting)
    ? t('total.share', { numerator: sum('numerator'), denominator: sum('denominator') })
    : t('total.of', { value: sum('value'), unit: indicator.unitOfMeasure });
}

/** The paper, or the system and the file that was exported from it. */
export function paperInWords({
  source,
  system,
  paper,
}: Pick<StatementRow, 'source' | 'system' | 'paper'>): string {
  return source === 'EXTRACT' ? t('paper.exported', { system: system ?? '', paper }) : paper;
}
