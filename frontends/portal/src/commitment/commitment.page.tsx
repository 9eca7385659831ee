import { useState } from 'react';
import {
  AsOf,
  missingModules,
  PageBar,
  QueryView,
  useAsOf,
  useLocation,
  useParams,
  usePageQuery,
  useServerEvents,
  useSetting,
} from '@minsheng/kit';
import type { CommitmentIndicatorFragment, CommitmentQuery as CommitmentAnswer } from '../gql/graphql.ts';
import { t } from '../messages.ts';
import { PartialNotice } from '../overview/partial-notice.tsx';
import { modulePartsOf } from '../registry/registry.ts';
import { useRegistry } from '../registry/registry-context.tsx';
import { CommitmentAside } from './commitment-aside.tsx';
import { CommitmentQuery } from './commitment.documents.ts';
import styles from './commitment.module.css';
import { Hero } from './hero.tsx';
import { IndicatorTable } from './indicator-table.tsx';
import { PastDayBand } from './past-day-band.tsx';
import { TownshipCard } from './township-card.tsx';
import { TrendCard } from './trend-card.tsx';

export type Commitment = NonNullable<CommitmentAnswer['commitment']>;

/** One commitment: its indicators against their plan, and what each bureau says. */
export function CommitmentPage() {
  const { code = '' } = useParams();
  const { search } = useLocation();
  // Another commitment is another page: nothing of the one before may stay.
  return (
    <CommitmentContent key={code} code={code} overview={{ title: t('nav.overview'), to: `/${search}` }} />
  );
}

interface CommitmentContentProps {
  readonly code: string;
  readonly overview: { readonly title: string; readonly to: string };
}

function CommitmentContent({ code, overview }: CommitmentContentProps) {
  const { year } = useSetting();
  const { modules } = useRegistry();
  const [asOf, chooseDay] = useAsOf();
  const query = usePageQuery(CommitmentQuery, { year, code, asOf });
  useServerEvents(query.data?.commitment?.indicators.map(({ id }) => id) ?? [], query);
  const failed = missingModules(query.error, modulePartsOf(modules));
  const title = query.data?.commitment
    ? t(`commitment.number.${query.data.commitment.batch}`, { number: query.data.commitment.number })
    : code;
  return (
    <>
      <PageBar title={title} crumbs={[overview]}>
        <AsOf day={asOf} onChange={chooseDay} />
      </PageBar>
      <div className="ms-page">
        <PastDayBand leftOut="bureaus" />
        {query.data?.commitment && <PartialNotice failed={failed} onRetry={query.refetch} />}
        <QueryView query={query} pick={(data) => data.commitment} skeletonLines={12}>
          {(commitment) => <CommitmentBody commitment={commitment} asOf={asOf} />}
        </QueryView>
      </div>
    </>
  );
}

/** Which indicator is looked at more closely, and how. */
export interface Focus {
  readonly view: 'trend' | 'townships';
  readonly indicator: CommitmentIndicatorFragment;
}

function CommitmentBody({ commitment, asOf }: { readonly commitment: Commitment; readonly asOf: string }) {
  const { indicators } = commitment;
  const [chosen, setFocus] = useState<Focus>();
  const first = indicators.find(({ reading }) => reading) ?? indicators[0];
  const focus = chosen ?? (first && { view: 'trend' as const, indicator: first });
  return (
    <div className={styles.page}>
      <Hero commitment={commitment} asOf={asOf} />
      <div className={styles.columns}>
        <div className={styles.column}>
          <IndicatorTable indicators={indicators} asOf={asOf} focus={focus} onFocus={setFocus} />
          {focus?.view === 'trend' && (
            <TrendCard key={focus.indicator.id} indicator={focus.indicator} asOf={asOf} />
          )}
          {focus?.view === 'townships' && (
            <TownshipCard key={focus.indicator.id} indicator={focus.indicator} asOf={asOf} />
          )}
        </div>
        <CommitmentAside commitment={commitment} asOf={asOf} />
      </div>
    </div>
  );
}
