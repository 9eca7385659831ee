import { useSetting } from '@minsheng/kit';
import type { Filters } from '@minsheng/kit/data';
import { ChoiceFilter, DayFilter, TextFilter } from '@minsheng/kit/form';
import { t } from '../messages.ts';
import { followUpChoices, programmeChoices, type ScreeningOptions } from './choices.ts';
import type { OpenFilter, PrivateFilter } from './list-filter.ts';

interface ScreeningFiltersProps {
  readonly values: Filters<OpenFilter | PrivateFilter>;
  readonly change: (key: OpenFilter | PrivateFilter, value: string | undefined) => void;
  readonly options: ScreeningOptions;
}

/** Filters of the list; those that touch results or a person only where the server says they may be used. */
export function ScreeningFilters({
  values,
  change,
  options: { facilities, townships, seesSensitive },
}: ScreeningFiltersProps) {
  const { businessDate } = useSetting();
  const bind = (key: OpenFilter | PrivateFilter) => ({
    value: values[key],
    onChange: (value: string | undefined) => change(key, value),
  });
  return (
    <>
      <ChoiceFilter wide label={t('filter.programme')} {...bind('programme')} choices={programmeChoices} />
      <ChoiceFilter wide label={t('filter.facility')} {...bind('facility')} choices={facilities} />
      <ChoiceFilter label={t('filter.township')} {...bind('township')} choices={townships} />
      <DayFilter label={t('filter.from')} {...bind('from')} max={businessDate} />
      <DayFilter label={t('filter.to')} {...bind('to')} max={businessDate} />
      <ChoiceFilter
        label={t('filter.counted')}
        {...bind('counted')}
        choices={['true', 'false'].map((value) => ({
          value,
          label: t(value === 'true' ? 'filter.counted.true' : 'filter.counted.false'),
        }))}
      />
      <ChoiceFilter
        label={t('filter.voided')}
        {...bind('voided')}
        choices={[{ value: 'true', label: t('filter.voided.true') }]}
      />
      {seesSensitive && (
        <>
          <ChoiceFilter label={t('filter.followUp')} {...bind('followUp')} choices={followUpChoices} />
          <TextFilter wide label={t('filter.idNumber')} {...bind('idNumber')} />
          <TextFilter label={t('filter.name')} {...bind('name')} />
        </>
      )}
    </>
  );
}
