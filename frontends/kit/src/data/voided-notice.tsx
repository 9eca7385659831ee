import { formatDay } from '../format/day.ts';
import { t } from '../i18n/messages.ts';
import { Notice } from '../page/card.tsx';

interface VoidedNoticeProps {
  readonly record: { readonly voidedOn?: string | null; readonly voidReason?: string | null };
}

/** Says that a record was taken out of every figure, and why; nothing where it stands. */
export function VoidedNotice({ record: { voidedOn, voidReason } }: VoidedNoticeProps) {
  if (!voidedOn) return null;
  return (
    <Notice tone="bad">{t('record.voided', { day: formatDay(voidedOn), reason: voidReason ?? '' })}</Notice>
  );
}
