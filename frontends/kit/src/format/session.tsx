import { t } from '../i18n/messages.ts';
import type { Fact } from '../page/card.tsx';
import { formatDecimal } from './number.ts';

/** `约 120 人次`; not said yet: a dash. */
export function audienceInWords(audience: number | null | undefined): string {
  return audience == null ? '—' : t('session.audienceOf', { count: formatDecimal(String(audience)) });
}

interface SessionSummary {
  readonly held: number;
  readonly thisMonth: number;
  readonly townships: number;
  readonly audience: number;
  readonly planned: number;
  readonly unanswered: number;
}

/** A kind's summary for its widget; `audienceLabel` says who is meant. */
export function sessionSummaryFacts(summary: SessionSummary, month: number, audienceLabel: string): Fact[] {
  const { held, thisMonth, townships, audience, planned, unanswered } = summary;
  return [
    {
      key: 'month',
      label: t('session.month', { month }),
      value: t('session.count', { count: thisMonth }),
    },
    { key: 'held', label: t('session.held'), value: t('session.heldOf', { count: held, townships }) },
    { key: 'audience', label: audienceLabel, value: audienceInWords(audience) },
    {
      key: 'planned',
      label: t('session.planned'),
      value:
        unanswered === 0 ? (
          t('session.count', { count: planned })
        ) : (
          <span className="ms-text-yellow">{t('session.unanswered', { planned, unanswered })}</span>
        ),
    },
  ];
}
