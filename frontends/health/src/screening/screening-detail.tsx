import { Card, Facts, formatDay, Link, Notice, useClient } from '@minsheng/kit';
import { CountedMark, recordedFacts, VoidedNotice } from '@minsheng/kit/data';
import { PersonCard, type SaidPurpose } from '@minsheng/kit/form';
import { RecordHistory } from '@minsheng/kit/kinds';
import type { ScreeningQuery } from '../gql/graphql.ts';
import { t } from '../messages.ts';
import { followUpChoices, resultChoices } from './choices.ts';
import { ResultCard } from './result-card.tsx';
import { UnmaskQuery } from './screening.documents.ts';
import styles from './screening.module.css';

/** What may be said later, as its history calls it. */
const CORRECTED = [
  { name: 'reportedOn', label: t('detail.reportedOn'), shape: 'day' },
  { name: 'result', label: t('detail.result'), shape: 'choice', choices: resultChoices },
  { name: 'followUp', label: t('detail.followUpState'), shape: 'choice', choices: followUpChoices },
  { name: 'followUpDueOn', label: t('detail.followUpDueOn'), shape: 'day' },
  { name: 'followUpNote', label: t('detail.followUpNote'), shape: 'note' },
] as const;

export type ScreeningAnswer = NonNullable<ScreeningQuery['screening']>;

export function ScreeningDetail({ screening }: { readonly screening: ScreeningAnswer }) {
  const { id, programme, facility, screenedOn, reportedOn, viewerCanSeeSensitive } = screening;
  const client = useClient();

  async function unmask(said: SaidPurpose) {
    const asked = client.query(UnmaskQuery, { id, ...said }, { requestPolicy: 'network-only' });
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
          <RecordHistory fields={CORRECTED} acts={screening.history} />
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
