import { t } from '../i18n/messages.ts';

interface SummaryMarkProps {
  readonly indicator: { readonly summaryOnly: boolean };
}

/** Says of a figure that signed or exported totals make it and no record stands behind it; nothing of all others. */
export function SummaryMark({ indicator: { summaryOnly } }: SummaryMarkProps) {
  return summaryOnly ? <small>{t('summaryOnly')}</small> : null;
}
