import {
  AsOf,
  missingModules,
  PageBar,
  previousQuarterEnd,
  QueryView,
  useAsOf,
  usePageQuery,
  useServerEvents,
  useSetting,
} from '@minsheng/kit';
import type { OverviewQuery as OverviewAnswer } from '../gql/graphql.ts';
import { t } from '../messages.ts';
import { modulePartsOf } from '../registry/registry.ts';
import { useRegistry } from '../registry/registry-context.tsx';
import { PastDayBand } from '../commitment/past-day-band.tsx';
import { PartialNotice } from './partial-notice.tsx';
import { Board } from './board.tsx';
import { byVerified, latestCutOff, useFigure } from './figure.ts';
import { FigureSwitch } from './figure-switch.tsx';
import { OverviewQuery } from './overview.documents.ts';
import { SummaryStrip } from './summary-strip.tsx';

/** All commitments of the year on one screen, as of any day. */
export function OverviewPage() {
  const { year } = useSetting();
  const { modules } = useRegistry();
  const [asOf, chooseDay] = useAsOf();
  const previous = previousQuarterEnd(asOf);
  const query = usePageQuery(OverviewQuery, { year, asOf, previous: previous ?? asOf });
  useServerEvents(indicatorIds(query.data), query);
  const failed = missingModules(query.error, modulePartsOf(modules));
  return (
    <>
      <PageBar title={t('overview.title', { year })}>
        <AsOf day={asOf} onChange={chooseDay} />
      </PageBar>
      <div className="ms-page">
        <PastDayBand leftOut="pending" />
        {query.data && <PartialNotice failed={failed} onRetry={query.refetch} />}
        <QueryView query={query} pick={(data) => data.commitments} skeletonLines={14}>
          {(commitments) => <Figures commitments={commitments} asOf={asOf} previous={previous} />}
        </QueryView>
      </div>
    </>
  );
}

interface FiguresProps {
  readonly commitments: OverviewAnswer['commitments'];
  readonly asOf: string;
  readonly previous: string | undefined;
}

/** Verified figures unless the ledger is chosen; of one kind all over the page. */
function Figures({ commitments, asOf, previous }: FiguresProps) {
  const cutOff = latestCutOff(commitments);
  const [figure, choose] = useFigure(cutOff !== undefined);
  const counted = figure === 'verified' ? commitments.map(byVerified) : commitments;
  const choice = <FigureSwitch figure={figure} cutOff={cutOff} asOf={asOf} onChoose={choose} />;
  return (
    <>
      <SummaryStrip commitments={counted} asOf={asOf} figures={choice} />
      <Board commitments={commitments} figure={figure} previous={previous} />
    </>
  );
}

function indicatorIds(answer: OverviewAnswer | undefined): string[] {
  return answer?.commitments.flatMap(({ indicators }) => indicators.map(({ id }) => id)) ?? [];
}
