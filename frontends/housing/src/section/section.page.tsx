import {
  ButtonLink,
  Card,
  EmptyPanel,
  Facts,
  Link,
  formatDecimal,
  useMutation,
  usePageQuery,
  useParams,
} from '@minsheng/kit';
import { CountedMark, DataTable, DetailPage, recordedFacts, VoidedNotice } from '@minsheng/kit/data';
import { VoidButton } from '@minsheng/kit/form';
import { stepWords } from '../choices.ts';
import { formatKm } from '../format.ts';
import type { SectionQuery as Answer } from '../gql/graphql.ts';
import { LengthBar, LengthLegend } from '../length-bar.tsx';
import { t } from '../messages.ts';
import { SectionQuery, VoidSectionMutation } from './section.documents.ts';

type Section = NonNullable<Answer['section']>;

/** One section: how far it has come, and the stretches taken over. */
export function SectionPage() {
  const { id = '' } = useParams();
  const query = usePageQuery(SectionQuery, { id });
  const [, voidSection] = useMutation(VoidSectionMutation);
  const section = query.data?.section;
  return (
    <DetailPage
      title={t('section.one')}
      crumbs={[
        { title: t('works.list'), to: '/housing/works' },
        ...(section ? [{ title: section.works.name, to: `/housing/works/${section.works.id}` }] : []),
      ]}
      bar={
        <>
          {section?.viewerCanAccept && (
            <ButtonLink to={`/housing/sections/${id}/acceptance`}>{t('section.accept')}</ButtonLink>
          )}
          {section?.viewerCanAmend && (
            <ButtonLink to={`/housing/sections/${id}/progress`}>{t('section.progress')}</ButtonLink>
          )}
          {section?.viewerCanVoid && (
            <VoidButton
              record={section}
              onStale={query.refetch}
              onVoid={async (seen, { reason }) => (await voidSection({ ...seen, reason })).error}
            />
          )}
        </>
      }
      query={query}
      pick={(data) => data.section}
    >
      {(found) => (
        <>
          <VoidedNotice record={found} />
          <Progress section={found} />
          <Acceptances section={found} />
        </>
      )}
    </DetailPage>
  );
}

function Progress({ section }: { readonly section: Section }) {
  const { name, stakes, kind, works, progressOn } = section;
  const words = stepWords(kind);
  const length = (key: keyof typeof words) => ({ key, label: words[key], value: formatKm(section[key]) });
  return (
    <Card title={name} note={stakes}>
      <LengthLegend kind={kind} />
      <div className="ms-card-body">
        <LengthBar kind={kind} lengths={section} />
      </div>
      <Facts
        facts={[
          {
            key: 'works',
            label: t('works.one'),
            value: <Link to={`/housing/works/${works.id}`}>{works.name}</Link>,
          },
          length('plannedKm'),
          length('startedKm'),
          length('baseCourseKm'),
          length('pavedKm'),
          length('acceptedKm'),
          { key: 'progressOn', label: t('section.progressOn'), value: progressOn },
          { key: 'counted', label: t('works.counted'), value: <CountedMark record={section} /> },
          ...recordedFacts(section),
        ]}
      />
    </Card>
  );
}

function Acceptances({ section: { acceptances } }: { readonly section: Section }) {
  return (
    <Card title={t('section.acceptances')} note={t('section.acceptancesHint')}>
      {acceptances.length === 0 ? (
        <EmptyPanel text={t('section.acceptancesEmpty')} />
      ) : (
        <DataTable
          label={t('section.acceptances')}
          columns={[
            { key: 'paper', title: t('section.paper'), heading: true, render: ({ paper }) => paper },
            { key: 'day', title: t('section.acceptedOn'), render: ({ day }) => day },
            {
              key: 'km',
              title: t('section.acceptedLength'),
              align: 'right',
              render: ({ km }) => formatDecimal(km),
            },
          ]}
          rows={acceptances}
          rowKey={({ day, paper }) => `${day} ${paper}`}
        />
      )}
    </Card>
  );
}
