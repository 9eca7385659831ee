import { amountInWords, Card, EmptyPanel, type Fact, Facts, formatDay, Light, Link } from '@minsheng/kit';
import type { Indicator } from '../indicator/indicator-body.tsx';
import { t } from '../messages.ts';

/** 核定数 with its cut-off, and for the unit and the office what was returned and what the ledger said then. */
export function VerifiedCard({ indicator }: { readonly indicator: Indicator }) {
  const { verified, reported, unitOfMeasure } = indicator;
  const amount = (value: string | null | undefined) =>
    value == null ? t('return.nothing') : amountInWords(value, unitOfMeasure);
  const facts: Fact[] = [
    ...(verified
      ? [
          {
            key: 'standing',
            label: t('fact.standing'),
            value: <Light standing={verified.standing} word />,
          },
          { key: 'verified', label: t('verified.verified'), value: amount(verified.shown) },
          { key: 'verifiedOn', label: t('verified.on'), value: formatDay(verified.verifiedOn) },
        ]
      : []),
    ...(reported
      ? [
          {
            key: 'reported',
            label: t('verified.reported'),
            value: <Link to={addressOf(reported.returnId)}>{amount(reported.reported)}</Link>,
          },
          { key: 'ledger', label: t('verified.ledgerOf'), value: amount(reported.ledger) },
        ]
      : []),
  ];
  const cutOff = verified?.cutOff ?? reported?.cutOff;
  return (
    <Card title={t('verified.title')} note={cutOff && t('verified.of', { day: formatDay(cutOff) })}>
      {facts.length === 0 ? <EmptyPanel text={t('verified.none')} /> : <Facts facts={facts} />}
    </Card>
  );
}

/** Of 2026-Q3.HEALTH: its page by period and unit. */
function addressOf(returnId: string): string {
  const [period = '', unit = ''] = returnId.split('.');
  return `/supervision/returns/${period.slice(period.indexOf('-') + 1)}/${unit}`;
}
