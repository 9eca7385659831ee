import type { Fact } from '../page/card.tsx';
import { formatInstant } from '../format/day.ts';
import { t } from '../i18n/messages.ts';

interface RecordedAnswer {
  readonly unit: { readonly name: string };
  readonly township: { readonly name: string };
  readonly recordedAt: string;
}

/** Where a record belongs and when it was made: the last lines of every record's facts. */
export function recordedFacts({ unit, township, recordedAt }: RecordedAnswer): Fact[] {
  return [
    { key: 'township', label: t('column.township'), value: township.name },
    { key: 'unit', label: t('column.unit'), value: unit.name },
    { key: 'recordedAt', label: t('record.recordedAt'), value: formatInstant(recordedAt) },
  ];
}
