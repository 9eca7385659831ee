import { Card, Facts, formatDay, Link, Notice, useClient } from '@minsheng/kit';
import { CountedMark, recordedFacts, VoidedNotice } from '@minsheng/kit/data';
import { PersonCard } from '@minsheng/kit/form';
import type { ScreeningQuery } from '../gql/graphql.ts';
import { t } from '../messages.ts';
import { ResultCard } from './result-card.tsx';
import { UnmaskQuery } from './screening.documents.ts';
import styles from './screening.module.css';

export type ScreeningAnswer = NonNullable<ScreeningQuery['screening']>;

export function ScreeningDetail({ screening }: { readonly screening: ScreeningAnswer }) {
  const { id, programme, facility, screenedOn, reportedOn, viewerCanSeeSensitive } = screening;
  const client = useClient();

  async function unmask(purpose: string) {
    const asked = client.query(UnmaskQuery, { id, purpose }, { requestPolicy: 'network-only' });
    const { data, error } = await asked;
    return { person: data?.screening?.person.unmasked, error };
  }

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
              { key: 'facility', label: t('detail.facility'), value: facility.name },
              { key: 'counted', label: t('detail.counted'), value: <CountedMark record={screening} /> },
              ...recordedFacts(screening),
            ]}
          />
        </Card>
        <div className={styles.column}>
          <PersonCard
            key={id}
            person={screening.person}
            onUnmask={viewerCanSeeSensitive ? unmask : undefined}
          />
          {viewerCanSeeSensitive && <ResultCard id={id} programme={programme} />}
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
  if (voidedOn) return <VoidedNotice record={{ voidedOn, voidReason }} />;
  if (counted || !countedBy) return null;
  return (
    <Notice>
      <span>{t('detail.countedBy', { day: formatDay(countedBy.screenedOn) })}</span>
      <Link to={`/health/screenings/${countedBy.id}`}>{t('detail.countedByLink')}</Link>
    </Notice>
  );
}
