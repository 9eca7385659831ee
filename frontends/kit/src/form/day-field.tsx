import { DayInput } from '../page/day-input.tsx';

interface DayFieldProps {
  /** antd's Form sets the four below. */
  readonly id?: string;
  readonly value?: string;
  readonly onChange?: (day: string | undefined) => void;
  readonly onBlur?: () => void;
  readonly min?: string;
  readonly max?: string;
  readonly label?: string;
  readonly required?: boolean;
}

/** A calendar day as text, `2026-11-20`, for a form. */
export function DayField({ onChange, label, required, ...rest }: DayFieldProps) {
  return (
    <DayInput
      {...rest}
      aria-label={label}
      aria-required={required}
      onChange={(day) => onChange?.(day)}
      value={rest.value}
    />
  );
}
