import { t } from '../messages.ts';

interface CountedMarkProps {
  readonly screening: { readonly counted: boolean; readonly voidedOn?: string | null };
}

/** Whether a record stands behind a figure. */
export function CountedMark({ screening: { counted, voidedOn } }: CountedMarkProps) {
  if (voidedOn) return <span className="ms-text-grey">{t('counted.voided')}</span>;
  return counted ? (
    <span>{t('counted.yes')}</span>
  ) : (
    <span className="ms-text-yellow">{t('counted.no')}</span>
  );
}
