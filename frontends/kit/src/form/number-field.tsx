import { useState } from 'react';
import { Input } from 'antd';
import { readQuantity } from '../format/exact.ts';

/** A count as a number, a measure as a canonical decimal; what cannot be read, as it was typed. */
export type Quantity = number | string;

interface NumberFieldProps {
  /** antd's Form sets the four below. */
  readonly id?: string;
  readonly value?: Quantity | null;
  readonly onChange?: (value: Quantity | undefined) => void;
  readonly onBlur?: () => void;
  /** Lengths, areas and money, which travel as text: none becomes a float. */
  readonly exact?: boolean;
  readonly label?: string;
}

/**
 * The one field for numbers. Full-width digits and separators are read; what is no number is never cut to one: it stays
 * in the field, and {@link quantity}, the rule of every such field, says in words why it is refused.
 */
export function NumberField({ id, value, onChange, onBlur, exact = false, label }: NumberFieldProps) {
  const [typed, setTyped] = useState('');
  const held = value ?? undefined;
  return (
    <Input
      id={id}
      inputMode={exact ? 'decimal' : 'numeric'}
      autoComplete="off"
      maxLength={40}
      aria-label={label}
      // While what was typed still means what the form holds it stays; a form that is emptied or filled shows its own.
      value={asHeld(typed, exact) === held ? typed : String(held ?? '')}
      onChange={({ target }) => {
        setTyped(target.value);
        onChange?.(asHeld(target.value, exact));
      }}
      onBlur={() => {
        // What will be saved is what is seen.
        setTyped(String(asHeld(typed, exact) ?? ''));
        onBlur?.();
      }}
    />
  );
}

/** What a form holds for a text: a count that a number cannot hold exactly stays text, and is refused as too large. */
export function asHeld(typed: string, exact: boolean): Quantity | undefined {
  if (typed.trim() === '') return undefined;
  const amount = readQuantity(typed);
  if (amount === undefined) return typed;
  return !exact && Number.isSafeInteger(Number(amount)) ? Number(amount) : amount;
}
