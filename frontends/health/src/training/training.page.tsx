import { ButtonLink, Card, Facts, formatDecimal, useMutation, usePageQuery, useParams } from '@minsheng/kit';
import { CountedMark, DetailPage, recordedFacts, VoidedNotice } from '@minsheng/kit/data';
import { VoidButton } from '@minsheng/kit/form';
import type { TrainingQuery as Answer } from '../gql/graphql.ts';
import { t } from '../messages.ts';
import { TrainingQuery, VoidTrainingMutation } from './training.documents.ts';

/** One training, and what may be done with it. */
export function TrainingPage() {
  const { id = '' } = useParams();
  const query = usePageQuery(TrainingQuery, { id });
  const [, voidTraining] = useMutation(VoidTrainingMutation);
  const training = query.data?.training;
  return (
    <DetailPage
      title={t('training.one')}
      crumbs={[{ title: t('training.list'), to: '/health/trainings' }]}
      bar={
        <>
          {training?.viewerCanAmend && (
            <ButtonLink to={`/health/trainings/${id}/correct`}>{t('training.amend')}</ButtonLink>
          )}
          {training?.viewerCanVoid && (
            <VoidButton
              onVoid={async (reason) =>
                (await voidTraining({ id, revision: training.revision, reason })).error
              }
            />
          )}
        </>
      }
      query={query}
      pick={(data) => data.training}
    >
      {(found) => <Detail training={found} />}
    </DetailPage>
  );
}

function Detail({ training }: { readonly training: NonNullable<Answer['training']> }) {
  const { kind, heldOn, venue, instructor, attendance, pupils, certificates, note } = training;
  const issued = certificates == null ? t('training.certificatesOpen') : formatDecimal(String(certificates));
  return (
    <>
      <VoidedNotice record={training} />
      <Card title={venue}>
        <Facts
          facts={[
            { key: 'kind', label: t('training.kind'), value: t(`training.kind.${kind}`) },
            { key: 'heldOn', label: t('training.heldOn'), value: heldOn },
            { key: 'instructor', label: t('training.instructor'), value: instructor },
            { key: 'attendance', label: t('training.attendance'), value: times(attendance) },
            { key: 'pupils', label: t('training.pupils'), value: times(pupils) },
            ...(kind === 'CERTIFICATE'
              ? [{ key: 'certificates', label: t('training.certificates'), value: issued }]
              : []),
            { key: 'note', label: t('training.note'), value: note ?? '—' },
            { key: 'counted', label: t('training.counted'), value: <CountedMark record={training} /> },
            ...recordedFacts(training),
          ]}
        />
      </Card>
    </>
  );
}

function times(count: number): string {
  return t('training.times', { count: formatDecimal(String(count)) });
}
