import {
  ButtonLink,
  Card,
  Facts,
  FileLink,
  formatDecimal,
  useMutation,
  usePageQuery,
  useParams,
} from '@minsheng/kit';
import { CountedMark, DetailPage, recordedFacts, VoidedNotice } from '@minsheng/kit/data';
import { VoidButton } from '@minsheng/kit/form';
import { formatYuan } from '../format.ts';
import type { WorksQuery as Answer } from '../gql/graphql.ts';
import { t } from '../messages.ts';
import { SectionsCard } from '../section/sections-card.tsx';
import { StagesCard } from './stages-card.tsx';
import { VoidWorksMutation, WorksQuery } from './works.documents.ts';

/** One works: its life, its sections, its money, and what may be done with it. */
export function WorksPage() {
  const { id = '' } = useParams();
  const query = usePageQuery(WorksQuery, { id });
  const [, voidWorks] = useMutation(VoidWorksMutation);
  const works = query.data?.works;
  return (
    <DetailPage
      title={t('works.one')}
      crumbs={[{ title: t('works.list'), to: '/housing/works' }]}
      bar={
        <>
          {works?.viewerCanAmend && (
            <ButtonLink to={`/housing/works/${id}/edit`}>{t('works.amend')}</ButtonLink>
          )}
          {works?.viewerCanVoid && (
            <VoidButton
              record={works}
              onStale={query.refetch}
              onVoid={async (seen, { reason }) => (await voidWorks({ ...seen, reason })).error}
            />
          )}
        </>
      }
      query={query}
      pick={(data) => data.works}
    >
      {(found) => (
        <>
          <VoidedNotice record={found} />
          <Overview works={found} />
          <StagesCard works={found} />
          <SectionsCard works={found} />
        </>
      )}
    </DetailPage>
  );
}

function Overview({ works }: { readonly works: NonNullable<Answer['works']> }) {
  const { name, kind, site, contractNumber, contractor } = works;
  const { contractSum, allocated, paid, peopleReached, scan, note } = works;
  return (
    <Card title={name} note={t(`works.kind.${kind}`)}>
      <Facts
        facts={[
          ...(site ? [{ key: 'site', label: t('site'), value: site }] : []),
          { key: 'contractNumber', label: t('works.contractNumber'), value: contractNumber ?? '—' },
          { key: 'contractor', label: t('works.contractor'), value: contractor ?? '—' },
          { key: 'contractSum', label: t('works.contractSum'), value: formatYuan(contractSum) },
          { key: 'allocated', label: t('works.allocated'), value: formatYuan(allocated) },
          { key: 'paid', label: t('works.paid'), value: formatYuan(paid) },
          {
            key: 'people',
            label: t('works.peopleReached'),
            value:
              peopleReached == null
                ? '—'
                : t('works.people', { count: formatDecimal(String(peopleReached)) }),
          },
          ...(scan ? [{ key: 'scan', label: t('works.scan'), value: <FileLink file={scan} /> }] : []),
          { key: 'note', label: t('works.note'), value: note ?? '—' },
          // Of roads and mains the sections count, not the works.
          ...(works.totals
            ? []
            : [{ key: 'counted', label: t('works.counted'), value: <CountedMark record={works} /> }]),
          ...recordedFacts(works),
        ]}
      />
    </Card>
  );
}
