import { decimal, rounded, truncate, type Decimal } from '@minsheng/kernel/domain';

/** An exact quotient. Compared by cross-multiplication, divided only to be shown. `under` is above zero. */
export interface Fraction {
  readonly over: Decimal;
  readonly under: Decimal;
}

const ONE = decimal(1);

/** Throws where `under` is not above zero: no value is not a quotient. */
export function fraction(over: Decimal, under: Decimal = ONE): Fraction {
  if (under.lte(0)) throw new RangeError('a fraction needs a denominator above zero');
  return { over, under };
}

/** Below zero where `a` is less than `b`, zero where equal. */
export function compare(a: Fraction, b: Fraction): number {
  return a.over.times(b.under).cmp(b.over.times(a.under));
}

export function minus(a: Fraction, b: Fraction): Fraction {
  return fraction(a.over.times(b.under).minus(b.over.times(a.under)), a.under.times(b.under));
}

export function times(a: Fraction, factor: Decimal): Fraction {
  return fraction(a.over.times(factor), a.under);
}

/** Throws where the divisor is not above zero. */
export function dividedBy(a: Fraction, divisor: Decimal): Fraction {
  return fraction(a.over, a.under.times(divisor));
}

/** `a`, but neither below `low` nor above `high`. */
export function within(a: Fraction, low: Fraction, high: Fraction): Fraction {
  if (compare(a, low) < 0) return low;
  return compare(a, high) > 0 ? high : a;
}

/** For display: rounded half up, but never to one of the marks that it does not reach (domain.md 7.5). */
export function shown(a: Fraction, marks: readonly Decimal[] = []): Decimal {
  return rounded(a.over.div(a.under), marks);
}

/** For what must suffice: rounded up, so a pace kept to reaches the target. */
export function sufficient(a: Fraction, places: number): Decimal {
  const cut = truncate(a.over.div(a.under), places);
  return compare(fraction(cut), a) < 0 ? cut.plus(decimal(`1e-${places}`)) : cut;
}
