import { decimal } from '@minsheng/kernel/domain';
import type { IndicatorBinding } from '../catalogue/binding.entity.ts';
import type { Notice } from '../catalogue/notice.entity.ts';
import type { Indicator } from '../catalogue/indicator.entity.ts';
import type { IndicatorTerms } from './terms.rules.ts';

/** What the rules need of an indicator of the catalogue and of what feeds it. */
export function termsOf(
  { year, target, comparator, counting, basis, role }: Indicator,
  binding?: IndicatorBinding,
  notice?: Notice,
): IndicatorTerms {
  return {
    year,
    target: target === null ? null : decimal(target),
    comparator,
    counting,
    basis,
    role,
    deadline: null,
    noticeOn: notice?.issuedOn ?? null,
    summaryOnly: binding?.summaryOnly ?? false,
  };
}
