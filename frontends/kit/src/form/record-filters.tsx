import type { ReactNode } from 'react';
import type { Filters } from '../data/filters.ts';
import type { RecordFilterKey } from '../data/record-filter.ts';
import { t } from '../i18n/messages.ts';
import { useSetting } from '../page/setting.tsx';
import { Button } from '../page/states.tsx';
import { ChoiceFilter, DayFilter } from './filter-fields.tsx';
import { useTownshipChoices } from './township-choices.ts';

interface RecordFiltersProps {
  readonly filters: {
    readonly values: Filters<RecordFilterKey>;
    readonly change: (key: RecordFilterKey, value: string | undefined) => void;
    readonly reset: () => void;
    readonly used: boolean;
  };
  /** Planned records may lie ahead: then no last day is set. */
  readonly ahead?: boolean;
  /** Those that say nothing of this kind. */
  readonly without?: readonly RecordFilterKey[];
  /** The kind's own filters, first. */
  readonly children?: ReactNode;
}

/** The filters that every list of records has, after its own. */
export function RecordFilters({
  filters: { values, change, reset, used },
  ahead,
  without = [],
  children,
}: RecordFiltersProps) {
  const { businessDate } = useSetting();
  const townships = useTownshipChoices();
  const bind = (key: RecordFilterKey) => ({
    value: values[key],
    onChange: (value: string | undefined) => change(key, value),
  });
  const max = ahead ? undefined : businessDate;
  return (
    <>
      {children}
      {!without.includes('township') && (
        <ChoiceFilter label={t('column.township')} {...bind('township')} choices={townships} />
      )}
      <DayFilter label={t('filter.from')} {...bind('from')} max={max} />
      <DayFilter label={t('filter.to')} {...bind('to')} max={max} />
      {!without.includes('counted') && (
        <ChoiceFilter
          label={t('column.counted')}
          {...bind('counted')}
          choices={[
            { value: 'true', label: t('counted.yes') },
            { value: 'false', label: t('counted.no') },
          ]}
        />
      )}
      <ChoiceFilter
        label={t('counted.voided')}
        {...bind('voided')}
        choices={[{ value: 'true', label: t('filter.voided.true') }]}
      />
      {used && (
        <Button kind="plain" onClick={reset}>
          {t('list.reset')}
        </Button>
      )}
    </>
  );
}
