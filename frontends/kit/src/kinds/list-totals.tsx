import { formatDecimal } from '../format/number.ts';
import { t } from '../i18n/messages.ts';
import type { KindDescriptor, KindTotals } from './descriptor.ts';

interface ListTotalsProps {
  readonly kind: Pick<KindDescriptor, 'fields'>;
  readonly totals: KindTotals | null | undefined;
}

/** What all rows that fit the filters add up to, not only those of the page. */
export function ListTotals({ kind, totals }: ListTotalsProps) {
  const summed = kind.fields.flatMap(({ name, label, unit, sum }) => {
    const total = totals?.[name];
    if (!sum || total == null) return [];
    return [t('kind.total', { label, total: formatDecimal(String(total)), unit: unit ?? '' })];
  });
  if (summed.length === 0) return null;
  return <p className="ms-list-totals">{t('kind.totals', { totals: summed.join(t('kind.and')) })}</p>;
}
