import { ChoiceFilter, DayFilter, TextFilter } from '@minsheng/kit/portal-form';
import { t } from './messages.ts';
import { AUDITED_MODULES } from './audited.ts';
import type { OpenFilter, PrivateFilter, TrailFilters as Values } from './trail-filter.ts';

const MODULES = AUDITED_MODULES.map(({ id, title }) => ({ value: id, label: title }));

interface TrailFiltersProps {
  readonly module: string;
  readonly values: Values;
  readonly change: (key: OpenFilter | PrivateFilter, value: string | undefined) => void;
}

/** Whose trail, and which rows of it. */
export function TrailFilters({ module, values, change }: TrailFiltersProps) {
  const bind = (key: OpenFilter | PrivateFilter) => ({
    value: values[key],
    onChange: (value: string | undefined) => change(key, value),
  });
  return (
    <>
      <ChoiceFilter
        wide
        label={t('audit.filter.module')}
        value={module}
        onChange={(value) => change('module', value)}
        choices={MODULES}
      />
      <TextFilter label={t('audit.filter.username')} {...bind('username')} />
      <TextFilter wide label={t('audit.filter.record')} {...bind('record')} />
      <DayFilter label={t('audit.filter.from')} {...bind('from')} />
      <DayFilter label={t('audit.filter.to')} {...bind('to')} />
      <TextFilter wide label={t('audit.filter.idNumber')} {...bind('idNumber')} />
    </>
  );
}
