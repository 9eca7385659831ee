import type { InputHTMLAttributes } from 'react';
import { formatFullDay } from '../format/day.ts';
import { t } from '../i18n/messages.ts';

interface DayInputProps extends Pick<
  InputHTMLAttributes<HTMLInputElement>,
  'id' | 'min' | 'max' | 'onBlur' | 'aria-label' | 'aria-required'
> {
  /** `2026-11-20`, or empty. */
  readonly value: string | undefined;
  readonly onChange: (day: string | undefined) => void;
  /** How the chosen day is written while nobody edits it. */
  readonly format?: (day: string) => string;
}

/**
 * A calendar day by the browser's own control, at home on the phone and on the keyboard.
 * The browser writes a day in the language of its menus, so until it is edited ours lies over it.
 */
export function DayInput({ value, onChange, format = formatFullDay, ...rest }: DayInputProps) {
  return (
    <span className="ms-day">
      <input
        {...rest}
        type="date"
        value={value ?? ''}
        onChange={(event) => onChange(event.target.value || undefined)}
      />
      <span aria-hidden="true" className={value ? undefined : 'ms-day-empty'}>
        {value ? format(value) : t('day.choose')}
      </span>
    </span>
  );
}
