import { Card, Facts, formatDay, Link, Notice } from '@minsheng/kit';
import type { ScreeningQuery } from '../gql/graphql.ts';
import { t } from '../messages.ts';
import { CountedMark } from './counted-mark.tsx';
import { PersonCard } from './person-card.tsx';
import { ResultCard } from './result-card.tsx';
import styles from './screening.module.css';

export type ScreeningAnswer = NonNullable<ScreeningQuery['screening']>;

export function ScreeningDetail({ screening }: { readonly screening: ScreeningAnswer }) {
  const {
    id,
    programme,
    facility,
    township,
    unit,
    screenedOn,
    reportedOn,
    highRisk,
    recordedAt,
    viewerCanSeeSensitive,
  } = screening;
  return (
    <div className={styles.detail}>
      <CountNotice screening={screening} />
      <div className={styles.columns}>
        <Card title={t('detail.check')}>
          <Facts
            facts={[
              { key: 'programme', label: t('detail.programme'), value: t(`programme.${programme}`) },
              { key: 'screenedOn', label: t('detail.screenedOn'), value: screenedOn },
              { key: 'reportedOn', label: t('detail.reportedOn'), value: reportedOn ?? t('detail.noReport') },
              ...(programme === 'COLORECTAL'
                ? [
                    {
                      key: 'highRisk',
                      label: t('detail.highRisk'),
                      value: t(highRisk ? 'detail.yes' : 'detail.no'),
                    },
                  ]
                : []),
              { key: 'facility', label: t('detail.facility'), value: facility.name },
              { key: 'township', label: t('detail.township'), value: township.name },
              { key: 'unit', label: t('detail.unit'), value: unit.name },
              { key: 'counted', label: t('detail.counted'), value: <CountedMark screening={screening} /> },
              { key: 'recordedAt', label: t('detail.recordedAt'), value: inShanghai(recordedAt) },
            ]}
          />
        </Card>
        <div className={styles.column}>
          <PersonCard id={id} person={screening.person} canUnmask={viewerCanSeeSensitive} />
          {viewerCanSeeSensitive && <ResultCard id={id} />}
        </div>
      </div>
    </div>
  );
}

function CountNotice({
  screening: { counted, countedBy, voidedOn, voidReason },
}: {
  readonly screening: ScreeningAnswer;
}) {
  if (voidedOn)
    return (
      <Notice tone="bad">{t('detail.voided', { day: formatDay(voidedOn), reason: voidReason ?? '' })}</Notice>
    );
  if (counted || !countedBy) return null;
  return (
    <Notice>
      <span>{t('detail.countedBy', { day: formatDay(countedBy.screenedOn) })}</span>
      <Link to={`/health/screenings/${countedBy.id}`}>{t('detail.countedByLink')}</Link>
    </Notice>
  );
}

function inShanghai(instant: string): string {
  return new Intl.DateTimeFormat('zh-CN', {
    dateStyle: 'medium',
    timeStyle: 'short',
    timeZone: 'Asia/Shanghai',
  }).format(new Date(instant));
}
