import { decimal } from '@minsheng/kernel/domain';
import type { Indicator } from '../catalogue/indicator.entity.ts';
import type { IndicatorTerms } from './terms.rules.ts';

/** What the rules need of an indicator of the catalogue. */
export function termsOf({ year, target, comparator, counting, basis, role }: Indicator): IndicatorTerms {
  return {
    year,
    target: target === null ? null : decimal(target),
    comparator,
    counting,
    basis,
    role,
    deadline: null,
  };
}
