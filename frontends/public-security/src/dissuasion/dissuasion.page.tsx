import {
  ButtonLink,
  Card,
  Facts,
  FileLink,
  formatDecimal,
  formatFullDay,
  sourceWord,
  useMutation,
  usePageQuery,
  useParams,
} from '@minsheng/kit';
import { CountedMark, DetailPage, recordedFacts, VoidedNotice } from '@minsheng/kit/data';
import { VoidButton } from '@minsheng/kit/form';
import type { DissuasionQuery as Answer } from '../gql/graphql.ts';
import { t } from '../messages.ts';
import { DissuasionQuery, VoidDissuasionMutation } from './dissuasion.documents.ts';

/** One day's return, and what may be done with it. */
export function DissuasionPage() {
  const { id = '' } = useParams();
  const query = usePageQuery(DissuasionQuery, { id });
  const [, voidDissuasion] = useMutation(VoidDissuasionMutation);
  const dissuasion = query.data?.dissuasion;
  return (
    <DetailPage
      title={t('dissuasion.one')}
      crumbs={[{ title: t('dissuasion.list'), to: '/public-security/dissuasions' }]}
      bar={
        <>
          {dissuasion?.viewerCanAmend && (
            <ButtonLink to={`/public-security/dissuasions/${id}/correction`}>
              {t('dissuasion.amend')}
            </ButtonLink>
          )}
          {dissuasion?.viewerCanVoid && (
            <VoidButton
              onVoid={async (reason) =>
                (await voidDissuasion({ id, revision: dissuasion.revision, reason })).error
              }
            />
          )}
        </>
      }
      query={query}
      pick={(data) => data.dissuasion}
    >
      {(found) => <Detail dissuasion={found} />}
    </DetailPage>
  );
}

function Detail({ dissuasion }: { readonly dissuasion: NonNullable<Answer['dissuasion']> }) {
  const { day, warned, paper, signedBy, signedOn, scan, note } = dissuasion;
  return (
    <>
      <VoidedNotice record={dissuasion} />
      <Card title={formatFullDay(day)} note={sourceWord('STATEMENT')}>
        <Facts
          facts={[
            {
              key: 'warned',
              label: t('dissuasion.warned'),
              value: t('dissuasion.warnedOf', { count: formatDecimal(String(warned)) }),
            },
            { key: 'source', label: t('dissuasion.source'), value: sourceWord('STATEMENT') },
            { key: 'paper', label: t('dissuasion.paper'), value: paper },
            { key: 'signedBy', label: t('dissuasion.signedBy'), value: signedBy },
            { key: 'signedOn', label: t('dissuasion.signedOn'), value: signedOn },
            {
              key: 'scan',
              label: t('dissuasion.scan'),
              value: scan ? <FileLink file={scan} /> : t('dissuasion.scan.none'),
            },
            { key: 'note', label: t('dissuasion.note'), value: note ?? '—' },
            { key: 'counted', label: t('dissuasion.counted'), value: <CountedMark record={dissuasion} /> },
            ...recordedFacts(dissuasion),
          ]}
        />
      </Card>
    </>
  );
}
