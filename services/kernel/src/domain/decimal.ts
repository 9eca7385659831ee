import Big from 'big.js';

// Division is only ever shown, never compared (pass marks cross-multiply), so 30 places are plenty.
const Exact = Big();
Exact.DP = 30;
Exact.RM = Big.roundDown;
Exact.strict = false;

/** An exact decimal quantity. Compare with `.eq .gt .gte .lt .lte`, never with `===`. */
export type Decimal = Big;

/** Reads a canonical or database decimal string. Refuses anything that is not a finite number. */
export function decimal(value: string | number | Decimal): Decimal {
  return new Exact(value);
}

export const ZERO = decimal(0);

/** Canonical text: no exponent, no trailing zeros, no negative zero. */
export function toCanonical(value: Decimal): string {
  const text = value.toFixed();
  const trimmed = text.includes('.') ? text.replace(/\.?0+$/, '') : text;
  return trimmed === '-0' ? '0' : trimmed;
}

/** Cuts off digits for display: 99.996 % shows as 99.99, never as 100 (design.md, Readings). */
export function truncate(value: Decimal, places: number): Decimal {
  return value.round(places, Big.roundDown);
}

export function sum(values: Iterable<Decimal>): Decimal {
  let total = ZERO;
  for (const value of values) total = total.plus(value);
  return total;
}
