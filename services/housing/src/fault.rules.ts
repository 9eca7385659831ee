import { type Decimal, ZERO } from '@minsheng/kernel/domain';

/** Why something cannot stand as it is, with the field it is about. */
export interface Fault {
  readonly code: string;
  readonly field: string;
  readonly params?: Readonly<Record<string, string | number>>;
}

/** Metres in a length in kilometres. */
const KM_PLACES = 3;
/** Fen in a sum in yuan. */
const YUAN_PLACES = 2;

/** The first of these lengths that is below zero or finer than a metre. */
export function findLengthFault(lengths: Readonly<Record<string, Decimal>>): Fault | undefined {
  return findQuantityFault(lengths, KM_PLACES, 'LENGTH');
}

/** The first of these sums that is below zero or finer than a fen. */
export function findMoneyFault(sums: Readonly<Record<string, Decimal>>): Fault | undefined {
  return findQuantityFault(sums, YUAN_PLACES, 'MONEY');
}

function findQuantityFault(
  quantities: Readonly<Record<string, Decimal>>,
  places: number,
  what: 'LENGTH' | 'MONEY',
): Fault | undefined {
  for (const [field, quantity] of Object.entries(quantities)) {
    if (quantity.lt(ZERO)) return { code: `${what}_NEGATIVE`, field };
    if (!quantity.eq(quantity.round(places))) return { code: `${what}_TOO_FINE`, field };
  }
  return undefined;
}
