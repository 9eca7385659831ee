import { t } from '../i18n/messages.ts';

interface CountedMarkProps {
  readonly record: { readonly counted: boolean; readonly voidedOn?: string | null };
}

/** Whether a record stands behind a figure. */
export function CountedMark({ record: { counted, voidedOn } }: CountedMarkProps) {
  if (voidedOn) return <span className="ms-text-grey">{t('counted.voided')}</span>;
  return counted ? (
    <span>{t('counted.yes')}</span>
  ) : (
    <span className="ms-text-yellow">{t('counted.no')}</span>
  );
}
