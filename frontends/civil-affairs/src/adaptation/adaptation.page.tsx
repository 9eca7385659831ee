import {
  ButtonLink,
  Card,
  Facts,
  formatDecimal,
  useClient,
  useMutation,
  usePageQuery,
  useParams,
} from '@minsheng/kit';
import { CountedMark, DetailPage, recordedFacts, VoidedNotice } from '@minsheng/kit/data';
import { PersonCard, VoidButton } from '@minsheng/kit/form';
import type { AdaptationQuery as Answer } from '../gql/graphql.ts';
import { t } from '../messages.ts';
import { AdaptationQuery, UnmaskAdaptationQuery, VoidAdaptationMutation } from './adaptation.documents.ts';
import { itemsInWords } from './choices.ts';

/** One home, whose it is (masked), and what may be done with the record. */
export function AdaptationPage() {
  const { id = '' } = useParams();
  const query = usePageQuery(AdaptationQuery, { id });
  const [, voidAdaptation] = useMutation(VoidAdaptationMutation);
  const adaptation = query.data?.adaptation;
  return (
    <DetailPage
      title={t('adaptation.one')}
      crumbs={[{ title: t('adaptation.list'), to: '/civil-affairs/adaptations' }]}
      bar={
        <>
          {adaptation?.viewerCanAmend && (
            <ButtonLink to={`/civil-affairs/adaptations/${id}/acceptance`}>
              {t('adaptation.amend')}
            </ButtonLink>
          )}
          {adaptation?.viewerCanVoid && (
            <VoidButton
              onVoid={async (reason) =>
                (await voidAdaptation({ id, revision: adaptation.revision, reason })).error
              }
            />
          )}
        </>
      }
      query={query}
      pick={(data) => data.adaptation}
    >
      {(found) => <Detail key={id} adaptation={found} />}
    </DetailPage>
  );
}

function Detail({ adaptation }: { readonly adaptation: NonNullable<Answer['adaptation']> }) {
  const { id, person, stage, assessedOn, acceptedOn, items, cost, viewerCanUnmask } = adaptation;
  const client = useClient();

  async function unmask(purpose: string) {
    const variables = { id, purpose };
    const { data, error } = await client.query(UnmaskAdaptationQuery, variables, {
      requestPolicy: 'network-only',
    });
    return { person: data?.adaptation?.person.unmasked, error };
  }

  return (
    <>
      <VoidedNotice record={adaptation} />
      <Card title={t('adaptation.work')}>
        <Facts
          facts={[
            { key: 'stage', label: t('adaptation.stage'), value: t(`adaptation.stage.${stage}`) },
            { key: 'assessedOn', label: t('adaptation.assessedOn'), value: assessedOn },
            { key: 'acceptedOn', label: t('adaptation.acceptedOn'), value: acceptedOn ?? '—' },
            { key: 'items', label: t('adaptation.items'), value: itemsInWords(items) },
            {
              key: 'cost',
              label: t('adaptation.cost'),
              value: cost == null ? '—' : t('adaptation.costOf', { cost: formatDecimal(cost) }),
            },
            { key: 'counted', label: t('adaptation.counted'), value: <CountedMark record={adaptation} /> },
            ...recordedFacts(adaptation),
          ]}
        />
      </Card>
      <PersonCard person={person} onUnmask={viewerCanUnmask ? unmask : undefined} />
    </>
  );
}
