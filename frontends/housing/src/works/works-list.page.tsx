import { ButtonLink, formatDecimal, Link, usePageQuery } from '@minsheng/kit';
import {
  type Column,
  ListPage,
  RECORD_FILTERS,
  recordFilterInput,
  useFilters,
  usePaging,
  nameOf,
} from '@minsheng/kit/data';
import { ChoiceFilter, RecordFilters } from '@minsheng/kit/form';
import { TableTools } from '@minsheng/kit/kinds';
import { KINDS, STAGES, kindChoices, stageChoices } from '../choices.ts';
import { formatMoney } from '../format.ts';
import type { WorksKind, WorksRowFragment, WorksStage } from '../gql/graphql.ts';
import { LengthBar } from '../length-bar.tsx';
import { t } from '../messages.ts';
import { WorksListQuery } from './works.documents.ts';
import { StageWord } from './stage-word.tsx';
import { SECTION_TABLES, WORKS_TABLES } from './tables.ts';

const COLUMNS: Column<WorksRowFragment>[] = [
  {
    key: 'name',
    title: t('works.name'),
    heading: true,
    render: ({ id, name, contractor }) => (
      <>
        <Link to={`/housing/works/${id}`}>{name}</Link>
        {contractor && <small>{contractor}</small>}
      </>
    ),
  },
  { key: 'kind', title: t('works.kind'), steady: true, render: ({ kind }) => t(`works.kind.${kind}`) },
  { key: 'township', title: t('works.township'), steady: true, render: ({ township }) => nameOf(township) },
  { key: 'stage', title: t('works.stage'), steady: true, render: (works) => <StageWord works={works} /> },
  {
    key: 'planned',
    title: t('step.plannedKm'),
    align: 'right',
    render: ({ totals }) => totals && formatDecimal(totals.plannedKm),
  },
  {
    key: 'accepted',
    title: t('step.acceptedKm'),
    align: 'right',
    render: ({ totals }) => totals && formatDecimal(totals.acceptedKm),
  },
  {
    key: 'lengths',
    title: t('works.lengths'),
    wide: true,
    render: ({ kind, totals }) => totals && <LengthBar kind={kind} lengths={totals} />,
  },
  { key: 'paid', title: t('works.paid'), align: 'right', render: ({ paid }) => formatMoney(paid) },
];

/** Works of the units that the viewer may see. */
export function WorksListPage() {
  const filters = useFilters({ inAddress: [...RECORD_FILTERS, 'kind', 'stage'] });
  const { kind, stage } = filters.values;
  const paging = usePaging(JSON.stringify(filters.values));
  const filter = {
    ...recordFilterInput(filters.values),
    kind: kind as WorksKind | undefined,
    stage: stage as WorksStage | undefined,
  };
  const query = usePageQuery(WorksListQuery, { filter, after: paging.after });
  const records = query.data?.viewerCanRecordWorks === true;
  return (
    <ListPage
      title={t('works.list')}
      head={
        <>
          <p className="ms-quiet">{t('works.hint')}</p>
          <div className="ms-sheet-actions">
            {records && (
              <ButtonLink kind="primary" to="/housing/works/new">
                {t('menu.recordWorks')}
              </ButtonLink>
            )}
            <TableTools kind={WORKS_TABLES} filter={filter} imports={records} whole={false} />
            {records && <ButtonLink to={SECTION_TABLES.page}>{t('section.import')}</ButtonLink>}
          </div>
        </>
      }
      filters={
        <RecordFilters filters={filters}>
          <ChoiceFilter
            label={t('works.kind')}
            value={kind}
            onChange={(value) => filters.change('kind', value)}
            choices={kindChoices(KINDS)}
          />
          <ChoiceFilter
            label={t('works.stage')}
            value={stage}
            onChange={(value) => filters.change('stage', value)}
            choices={stageChoices(STAGES)}
          />
        </RecordFilters>
      }
      query={query}
      pick={(data) => data.worksList}
      columns={COLUMNS}
      rowKey={({ id }) => id}
      paging={paging}
      empty={t('works.empty')}
    />
  );
}
