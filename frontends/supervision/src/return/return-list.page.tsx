import { EmptyPanel, Link, PageBar, QueryView, usePageQuery, useParams, useSetting } from '@minsheng/kit';
import { t } from '../messages.ts';
import { PeriodCard } from './period-card.tsx';
import { currentPeriod, type Period } from './return.ts';
import { PeriodsQuery } from './return.documents.ts';
import styles from './return.module.css';

/** Who has handed in for a period: all units for the office, their own for units. */
export function ReturnListPage() {
  const { period: wanted } = useParams();
  const { year } = useSetting();
  const query = usePageQuery(PeriodsQuery, { year });
  return (
    <>
      <PageBar title={t('returns.title')} />
      <div className="ms-page">
        <QueryView
          query={query}
          pick={({ reportingPeriods: periods }) => {
            const shown = wanted ? periods.find(({ code }) => code === wanted) : currentPeriod(periods);
            return shown && { periods, shown };
          }}
          empty={<EmptyPanel text={t('returns.noPeriod')} />}
        >
          {({ periods, shown }) => (
            <div className="ms-stack">
              <PeriodChoice periods={periods} shown={shown} />
              <PeriodCard key={shown.id} period={shown} refetch={query.refetch} />
            </div>
          )}
        </QueryView>
      </div>
    </>
  );
}

/** The periods that ask for something, as links: each has an address. */
function PeriodChoice({ periods, shown }: { readonly periods: readonly Period[]; readonly shown: Period }) {
  return (
    <nav className={styles.periods} aria-label={t('returns.periods')}>
      {periods
        .filter(({ asks }) => asks)
        .map(({ id, code, name }) => (
          <Link
            key={id}
            className="ms-button"
            aria-current={id === shown.id ? 'page' : undefined}
            to={`/supervision/returns/${code}`}
          >
            {name}
          </Link>
        ))}
    </nav>
  );
}
