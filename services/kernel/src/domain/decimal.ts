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

/** Cuts off digits. For what is shown see {@link rounded}. */
export function truncate(value: Decimal, places: number): Decimal {
  return value.round(places, Big.roundDown);
}

/** Places with which figures are shown. */
const SHOWN_PLACES = 2;

/**
 * A figure as it is shown: rounded half up (四舍五入), except that rounding never lifts it to a mark it does not reach:
 * 99.996 % shows as 99.99 where 100 is the pass mark (domain.md 7.5).
 */
export function rounded(value: Decimal, marks: readonly Decimal[] = [], places = SHOWN_PLACES): Decimal {
  const near = value.round(places, Big.roundHalfUp);
  return marks.some((mark) => value.lt(mark) && near.gte(mark)) ? truncate(value, places) : near;
}

export function sum(values: Iterable<Decimal>): Decimal {
  let total = ZERO;
  for (const value of values) total = total.plus(value);
  return total;
}
