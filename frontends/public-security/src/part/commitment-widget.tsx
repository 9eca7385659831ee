import {
  type CommitmentWidgetProps,
  EmptyPanel,
  Facts,
  formatDay,
  KindLink,
  QueryView,
  sessionSummaryFacts,
  usePageQuery,
  useServerEvents,
  useSetting,
} from '@minsheng/kit';
import type { PublicSecurityCommitmentWidgetQuery as Answer } from '../gql/graphql.ts';
import { t } from '../messages.ts';
import { dissuasionFacts } from './dissuasion-facts.tsx';
import { CommitmentWidgetQuery } from './part.documents.ts';

type Commitment = NonNullable<Answer['commitment']>;

/** What the bureaus of this module show of a commitment on the portal's page. */
export function CommitmentWidget({ commitmentCode, indicators }: CommitmentWidgetProps) {
  const { year } = useSetting();
  const query = usePageQuery(CommitmentWidgetQuery, { year, code: commitmentCode });
  useServerEvents(
    indicators.map(({ id }) => id),
    query,
  );
  const records = query.data?.viewerCanRecordDissuasion ?? false;
  return (
    <QueryView query={query} pick={(data) => data.commitment} skeletonLines={6}>
      {(commitment) => <Summaries commitment={commitment} records={records} />}
    </QueryView>
  );
}

function Summaries({ commitment, records }: { readonly commitment: Commitment; readonly records: boolean }) {
  const { dissuasionSummary, campaignSummary, publicSecurityPart } = commitment;
  const month = Number(useSetting().businessDate.slice(5, 7));
  if (!publicSecurityPart) return <EmptyPanel text={t('widget.empty')} />;
  const latest = publicSecurityPart.latestRecordOn;
  return (
    <>
      <Facts
        facts={[
          ...(dissuasionSummary ? dissuasionFacts(dissuasionSummary, month, records) : []),
          ...(campaignSummary ? sessionSummaryFacts(campaignSummary, month, t('widget.audience')) : []),
          { key: 'latest', label: t('widget.latest'), value: latest ? formatDay(latest) : '—' },
        ]}
      />
      <p className="ms-card-end">
        {dissuasionSummary && (
          <KindLink kind="Dissuasion" to="/public-security/dissuasions">
            {t('widget.openDissuasions')}
          </KindLink>
        )}{' '}
        {campaignSummary && (
          <KindLink kind="Campaign" to="/public-security/campaigns">
            {t('widget.openCampaigns')}
          </KindLink>
        )}
      </p>
    </>
  );
}
