import { Input, Select } from 'antd';
import { t } from '../i18n/messages.ts';
import { DayInput } from '../page/day-input.tsx';
import { Themed } from '../theme/themed.tsx';

export interface Choice {
  readonly value: string;
  readonly label: string;
}

interface FilterProps {
  readonly label: string;
  readonly value: string | undefined;
  readonly onChange: (value: string | undefined) => void;
  readonly wide?: boolean;
}

/** One of several; empty means all. Can be typed into. */
export function ChoiceFilter({
  label,
  value,
  onChange,
  wide,
  choices,
}: FilterProps & { readonly choices: readonly Choice[] }) {
  return (
    <div className={wide ? 'ms-wide' : undefined}>
      <span aria-hidden>{label}</span>
      <Themed>
        <Select
          aria-label={label}
          allowClear
          placeholder={t('filter.all')}
          showSearch={{ optionFilterProp: 'label' }}
          value={value ?? null}
          onChange={(next: string | null | undefined) => onChange(next ?? undefined)}
          options={[...choices]}
        />
      </Themed>
    </div>
  );
}

/** A day. */
export function DayFilter({
  label,
  value,
  onChange,
  min,
  max,
}: FilterProps & { readonly min?: string; readonly max?: string }) {
  return (
    <label>
      {label}
      <DayInput min={min} max={max} value={value} onChange={onChange} />
    </label>
  );
}

/** Exact text, asked for with Enter or on leaving the field. */
export function TextFilter({ label, value, onChange, wide }: FilterProps) {
  const ask = (text: string) => onChange(text.trim() || undefined);
  return (
    <label className={wide ? 'ms-wide' : undefined}>
      {label}
      <Themed>
        <Input
          key={value ?? ''}
          defaultValue={value}
          allowClear
          autoComplete="off"
          onPressEnter={(event) => ask(event.currentTarget.value)}
          onBlur={(event) => ask(event.target.value)}
        />
      </Themed>
    </label>
  );
}
