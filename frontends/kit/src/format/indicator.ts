import { t } from '../i18n/messages.ts';
import { amountInWords } from './figure.ts';

/** As in the api schema; what a document brings is assignable to these or does not compile. */
export type Comparator = 'EXACT' | 'AT_LEAST' | 'ABOUT';
export type IndicatorRole = 'OUTPUT' | 'BENEFIT' | 'SCOPE';
export type Source = 'RECORD' | 'EXTRACT' | 'STATEMENT';

export const SOURCES = ['RECORD', 'EXTRACT', 'STATEMENT'] as const satisfies readonly Source[];

export const COUNTINGS = [
  'ITEMS',
  'LENGTH',
  'PERSONS',
  'PERSON_TIMES',
  'HOUSEHOLDS',
  'CASES',
  'SESSIONS',
  'RATIO',
  'DENSITY',
  'DAILY_AVERAGE',
  'MILESTONE',
  'CONTINUOUS',
  'REACH',
] as const;

export type Counting = (typeof COUNTINGS)[number];

interface Target {
  readonly target?: string | null;
  readonly comparator: Comparator;
  readonly unitOfMeasure: string;
  readonly counting?: Counting;
}

/** `8 000 人`, `≥ 55 %`, `约 1.5 万人`; of continuous work 常态化; left open by the notice: 未定. */
export function targetInWords({ target, comparator, unitOfMeasure, counting }: Target): string {
  if (target == null) return t(counting === 'CONTINUOUS' ? 'target.continuous' : 'target.none');
  return t(`comparator.${comparator}`, { amount: amountInWords(target, unitOfMeasure) });
}

export function countingWord(counting: Counting): string {
  return t(`counting.${counting}`);
}

export function comparatorWord(comparator: Comparator): string {
  return t(`comparator.word.${comparator}`);
}

export function sourceWord(source: Source): string {
  return t(`source.${source}`);
}

export function roleWord(role: IndicatorRole): string {
  return t(`role.${role}`);
}
