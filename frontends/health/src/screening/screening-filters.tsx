import { ChoiceFilter, RecordFilters, TextFilter } from '@minsheng/kit/form';
import type { Filters } from '@minsheng/kit/data';
import { t } from '../messages.ts';
import { followUpChoices, programmeChoices, type ScreeningOptions } from './choices.ts';
import type { OpenFilter, PrivateFilter } from './list-filter.ts';

interface ScreeningFiltersProps {
  readonly filters: {
    readonly values: Filters<OpenFilter | PrivateFilter>;
    readonly change: (key: OpenFilter | PrivateFilter, value: string | undefined) => void;
    readonly reset: () => void;
    readonly used: boolean;
  };
  readonly options: ScreeningOptions;
}

/** Filters of the list; those that touch results or a person only where the server says they may be used. */
export function ScreeningFilters({ filters, options: { facilities, seesSensitive } }: ScreeningFiltersProps) {
  const bind = (key: OpenFilter | PrivateFilter) => ({
    value: filters.values[key],
    onChange: (value: string | undefined) => filters.change(key, value),
  });
  return (
    <RecordFilters filters={filters}>
      <ChoiceFilter wide label={t('filter.programme')} {...bind('programme')} choices={programmeChoices} />
      <ChoiceFilter wide label={t('filter.facility')} {...bind('facility')} choices={facilities} />
      {seesSensitive && (
        <>
          <ChoiceFilter label={t('filter.followUp')} {...bind('followUp')} choices={followUpChoices} />
          <TextFilter wide label={t('filter.idNumber')} {...bind('idNumber')} />
          <TextFilter label={t('filter.name')} {...bind('name')} />
        </>
      )}
    </RecordFilters>
  );
}
