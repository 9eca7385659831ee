import { ButtonLink, Card, Facts, formatDecimal, useMutation, usePageQuery, useParams } from '@minsheng/kit';
import { CountedMark, DetailPage, recordedFacts, VoidedNotice } from '@minsheng/kit/data';
import { VoidButton } from '@minsheng/kit/form';
import type { PlaceQuery as Answer } from '../gql/graphql.ts';
import { t } from '../messages.ts';
import { PlaceQuery, VoidPlaceMutation } from './place.documents.ts';
import { standingOf } from './standing.ts';

/** One place, and what may be done with it. */
export function PlacePage() {
  const { id = '' } = useParams();
  const query = usePageQuery(PlaceQuery, { id });
  const [, voidPlace] = useMutation(VoidPlaceMutation);
  const place = query.data?.place;
  return (
    <DetailPage
      title={t('place.one')}
      crumbs={[{ title: t('place.list'), to: '/civil-affairs/places' }]}
      bar={
        <>
          {place?.viewerCanAmend && (
            <ButtonLink to={`/civil-affairs/places/${id}/amend`}>{t('place.amend')}</ButtonLink>
          )}
          {place?.viewerCanClose && (
            <ButtonLink to={`/civil-affairs/places/${id}/closing`}>{t('place.close')}</ButtonLink>
          )}
          {place?.viewerCanVoid && (
            <VoidButton
              onVoid={async (reason) => (await voidPlace({ id, revision: place.revision, reason })).error}
            />
          )}
        </>
      }
      query={query}
      pick={(data) => data.place}
    >
      {(found) => <Detail place={found} />}
    </DetailPage>
  );
}

function Detail({ place }: { readonly place: NonNullable<Answer['place']> }) {
  const { name, kind, address, area, startedOn, openedOn, closingReason, acceptancePaper, note } = place;
  return (
    <>
      <VoidedNotice record={place} />
      <Card title={name}>
        <Facts
          facts={[
            { key: 'kind', label: t('place.kind'), value: t(`place.kind.${kind}`) },
            { key: 'standing', label: t('place.standing'), value: standingOf(place) },
            ...(closingReason
              ? [{ key: 'closing', label: t('place.closingReason'), value: closingReason }]
              : []),
            { key: 'address', label: t('place.address'), value: address },
            {
              key: 'area',
              label: t('place.area'),
              value: area == null ? '—' : t('place.areaOf', { area: formatDecimal(area) }),
            },
            { key: 'startedOn', label: t('place.startedOn'), value: startedOn ?? '—' },
            { key: 'openedOn', label: t('place.openedOn'), value: openedOn ?? '—' },
            { key: 'paper', label: t('place.acceptancePaper'), value: acceptancePaper ?? '—' },
            { key: 'note', label: t('place.note'), value: note ?? '—' },
            { key: 'counted', label: t('place.counted'), value: <CountedMark record={place} /> },
            ...recordedFacts(place),
          ]}
        />
      </Card>
    </>
  );
}
