import { type Named, nameOf } from './name-of.ts';
import type { Fact } from '../page/card.tsx';
import { formatInstant } from '../format/day.ts';
import { t } from '../i18n/messages.ts';

interface RecordedAnswer {
  /** Null while the office's service, which names units and places, is away. */
  readonly unit: Named;
  readonly township: Named;
  readonly recordedAt: string;
}

/** Where a record belongs and when it was made: the last lines of every record's facts. */
export function recordedFacts({ unit, township, recordedAt }: RecordedAnswer): Fact[] {
  return [
    { key: 'township', label: t('column.township'), value: nameOf(township) },
    { key: 'unit', label: t('column.unit'), value: nameOf(unit) },
    { key: 'recordedAt', label: t('record.recordedAt'), value: formatInstant(recordedAt) },
  ];
}
