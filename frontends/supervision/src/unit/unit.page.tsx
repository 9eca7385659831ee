import {
  AsOf,
  ButtonLink,
  Card,
  EmptyPanel,
  PageBar,
  QueryView,
  useAsOf,
  useParams,
  usePageQuery,
  useServerEvents,
  useSetting,
} from '@minsheng/kit';
import { DataTable } from '@minsheng/kit/data';
import { t } from '../messages.ts';
import { DueList } from './due-list.tsx';
import { StandingCounts } from './standing-counts.tsx';
import { unitColumns } from './unit-columns.tsx';
import { UnitWorkQuery } from './unit.documents.ts';
import { type UnitWork, workByUnit } from './unit-work.ts';
import styles from './unit.module.css';

/** What one unit promised, where it stands and what waits for it. */
export function UnitPage() {
  const { code = '' } = useParams();
  return <Units pick={({ unit }) => unit.code === code} crumbs />;
}

/** The same of the reader's own units, mostly one: where a clerk's day begins. */
export function OwnUnitPage() {
  const { ownUnits } = useSetting();
  return <Units pick={({ unit }) => ownUnits.some(({ id }) => id === unit.id)} />;
}

interface UnitsProps {
  readonly pick: (work: UnitWork) => boolean;
  readonly crumbs?: boolean;
}

function Units({ pick, crumbs = false }: UnitsProps) {
  const { year } = useSetting();
  const [asOf, setAsOf] = useAsOf();
  const query = usePageQuery(UnitWorkQuery, { year, asOf });
  const shown = workByUnit(query.data?.commitments ?? []).filter(pick);
  useServerEvents(
    shown.flatMap(({ rows }) => rows.map(({ id }) => id)),
    query,
  );
  const title = shown.map(({ unit }) => unit.name).join(t('join')) || t('unit.title');
  return (
    <>
      <PageBar
        title={title}
        crumbs={crumbs ? [{ title: t('units.title'), to: '/supervision/units' }] : undefined}
      >
        <AsOf day={asOf} onChange={setAsOf} />
      </PageBar>
      <div className="ms-page">
        <QueryView
          query={query}
          pick={(data) => workByUnit(data.commitments).filter(pick)}
          isEmpty={(works) => works.length === 0}
          empty={<EmptyPanel text={t('unit.none')} />}
        >
          {(works) => (
            <div className="ms-stack">
              {works.map((work) => (
                <Work key={work.unit.id} work={work} />
              ))}
            </div>
          )}
        </QueryView>
      </div>
    </>
  );
}

function Work({ work: { unit, leads, cooperates, rows, counts, due } }: { readonly work: UnitWork }) {
  const isOwn = useSetting().ownUnits.some(({ id }) => id === unit.id);
  return (
    <>
      <Card title={unit.name} note={t('unit.part', { leads: leads.length, cooperates: cooperates.length })}>
        <div className={styles.head}>
          <StandingCounts counts={counts} />
          <span>
            <ButtonLink to="/supervision/plans">{t('workPlans.title')}</ButtonLink>{' '}
            {isOwn && <ButtonLink to="/supervision/returns">{t('unit.returns')}</ButtonLink>}
          </span>
        </div>
      </Card>
      <Card title={t('unit.due')} note={t('unit.dueNote', { total: due.length })}>
        <DueList due={due} />
      </Card>
      <Card title={t('unit.indicators')} note={t('unit.indicatorsNote', { total: rows.length })}>
        {rows.length === 0 ? (
          <EmptyPanel text={t('unit.noIndicators')} />
        ) : (
          <DataTable
            label={t('unit.indicators')}
            columns={unitColumns(unit.id)}
            rows={rows}
            rowKey={({ id }) => id}
          />
        )}
      </Card>
    </>
  );
}
