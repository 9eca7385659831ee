import { KINDS, type IndicatorTerms, type Sums } from './terms.rules.ts';

interface PlaceSums extends Pick<Sums, 'numerator' | 'denominator'> {
  /** 县本级 */
  readonly isCounty: boolean;
}

/**
 * Whether a quotient can be said place by place. Not where one denominator stands for the whole county, as its residents
 * do, and townships have a part above the line: then the county's own place has no quotient of its own either.
 */
export function hasQuotients({ counting }: IndicatorTerms, places: readonly PlaceSums[]): boolean {
  const { figure } = KINDS[counting];
  if (figure !== 'PER_100' && figure !== 'PER_10000') return true;
  const townships = places.filter(({ isCounty }) => !isCounty);
  return (
    townships.every(({ numerator }) => numerator.eq(0)) ||
    townships.some(({ denominator }) => denominator.gt(0))
  );
}
