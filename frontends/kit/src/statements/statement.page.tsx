import { Link, useParams } from 'react-router';
import { useMutation } from 'urql';
import { usePageQuery } from '../client/use-page-query.ts';
import { CountedMark } from '../data/counted-mark.tsx';
import { DataTable } from '../data/data-table.tsx';
import { DetailPage } from '../data/detail-page.tsx';
import { recordedFacts } from '../data/recorded-facts.ts';
import { VoidedNotice } from '../data/voided-notice.tsx';
import { VoidButton } from '../form/void-button.tsx';
import { FileLink } from '../files/file-link.tsx';
import { formatFullDay } from '../format/day.ts';
import { Card, Facts } from '../page/card.tsx';
import { RecordHistory } from '../kinds/record-history.tsx';
import { ButtonLink } from '../page/states.tsx';
import { baseOf } from './base-of.ts';
import { paperInWords, periodInWords, totalInWords } from './in-words.ts';
import { t } from './messages.ts';
import { SourceMark } from './source-mark.tsx';
import type { Statement, StatementPageProps } from './statement.types.ts';
import { isShare } from './totals.ts';
import { totalColumns } from './total-columns.tsx';

/** What may be corrected, as its history calls it. */
const correctedFields = (source: Statement['source']) =>
  [
    { name: 'totals', label: t('totals.byPlace'), shape: 'own' },
    { name: 'paper', label: t('column.paper'), shape: 'text' },
    { name: 'signedBy', label: t(`form.signedBy.${source}`), shape: 'text' },
    { name: 'signedOn', label: t(`form.signedOn.${source}`), shape: 'day' },
    { name: 'scan', label: t('column.scan'), shape: 'file' },
    { name: 'note', label: t('column.note'), shape: 'note' },
  ] as const;

/** One statement with its places, and what it said before. */
export function StatementPage({ documents, module }: StatementPageProps) {
  const base = baseOf(module);
  const { id = '' } = useParams();
  const query = usePageQuery(documents.one, { id });
  const [, voidStatement] = useMutation(documents.void);
  const statement = query.data?.statement;
  return (
    <DetailPage
      title={statement?.indicator?.name ?? t('one.title')}
      crumbs={[{ title: t('list.title'), to: base }]}
      bar={
        <>
          {statement?.viewerCanAmend && (
            <ButtonLink to={`${base}/${id}/correct`}>{t('one.correct')}</ButtonLink>
          )}
          {statement?.viewerCanVoid && (
            <VoidButton
              coded
              record={statement}
              onStale={query.refetch}
              onVoid={async (seen, said) => (await voidStatement({ ...seen, ...said })).error}
            />
          )}
        </>
      }
      query={query}
      // Without its indicator nobody can say how its totals are read.
      pick={(data) => (data.statement?.indicator ? data.statement : undefined)}
    >
      {(found) => <Detail statement={found} />}
    </DetailPage>
  );
}

function Detail({ statement }: { readonly statement: Statement }) {
  const { indicator, source, signedBy, signedOn, scan, note, totals } = statement;
  return (
    <>
      <VoidedNotice record={statement} />
      <Card title={indicator.name} note={t(`source.${source}`)}>
        <Facts
          facts={[
            {
              key: 'indicator',
              label: t('column.indicator'),
              value: <Link to={`/supervision/indicators/${indicator.code}`}>{indicator.code}</Link>,
            },
            { key: 'period', label: t('column.period'), value: periodInWords(statement) },
            { key: 'total', label: t('column.total'), value: totalInWords(statement) },
            { key: 'source', label: t('column.source'), value: <SourceMark source={source} /> },
            { key: 'paper', label: t('column.paper'), value: paperInWords(statement) },
            {
              key: 'signed',
              label: t('column.signed'),
              value: t('signed.of', { name: signedBy, day: formatFullDay(signedOn) }),
            },
            {
              key: 'scan',
              label: t('column.scan'),
              value: scan ? <FileLink file={scan} /> : t('scan.none'),
            },
            { key: 'note', label: t('column.note'), value: note ?? '—' },
            { key: 'counted', label: t('column.counted'), value: <CountedMark record={statement} /> },
            ...recordedFacts(statement).filter(({ key }) => key !== 'township'),
          ]}
        />
      </Card>
      <Card
        title={t('totals.byPlace')}
        note={isShare(indicator.counting) ? undefined : indicator.unitOfMeasure}
      >
        <DataTable
          label={t('totals.byPlace')}
          columns={totalColumns(indicator.counting)}
          rows={totals}
          rowKey={({ township }) => township?.id ?? ''}
        />
      </Card>
      <RecordHistory fields={correctedFields(source)} acts={statement.history} />
    </>
  );
}
