import { ButtonLink, formatDecimal, Link, usePageQuery } from '@minsheng/kit';
import {
  type Column,
  CountedMark,
  ListPage,
  RECORD_FILTERS,
  recordFilterInput,
  useFilters,
  usePaging,
} from '@minsheng/kit/data';
import { ChoiceFilter, RecordFilters } from '@minsheng/kit/form';
import type { TrainingKind, TrainingRowFragment } from '../gql/graphql.ts';
import { t } from '../messages.ts';
import { kindChoices } from './choices.ts';
import { TrainingsQuery } from './training.documents.ts';

const COLUMNS: Column<TrainingRowFragment>[] = [
  {
    key: 'venue',
    title: t('training.venue'),
    heading: true,
    render: ({ id, venue }) => <Link to={`/health/trainings/${id}`}>{venue}</Link>,
  },
  { key: 'kind', title: t('training.kind'), render: ({ kind }) => t(`training.kind.${kind}`) },
  { key: 'heldOn', title: t('training.heldOn'), render: ({ heldOn }) => heldOn },
  { key: 'township', title: t('training.township'), render: ({ township }) => township.name },
  number('attendance', ({ attendance }) => attendance),
  number('pupils', ({ pupils }) => pupils),
  number('certificates', ({ certificates }) => certificates),
  { key: 'unit', title: t('training.unit'), render: ({ unit }) => unit.name },
  { key: 'counted', title: t('training.counted'), render: (row) => <CountedMark record={row} /> },
];

function number(
  key: 'attendance' | 'pupils' | 'certificates',
  amountOf: (row: TrainingRowFragment) => number | null | undefined,
): Column<TrainingRowFragment> {
  return {
    key,
    title: t(`training.${key}`),
    align: 'right',
    render: (row) => {
      const amount = amountOf(row);
      return amount == null ? '—' : formatDecimal(String(amount));
    },
  };
}

/** First-aid trainings that were held. */
export function TrainingListPage() {
  const filters = useFilters({ inAddress: [...RECORD_FILTERS, 'kind'] });
  const { kind } = filters.values;
  const paging = usePaging(JSON.stringify(filters.values));
  const query = usePageQuery(TrainingsQuery, {
    filter: { ...recordFilterInput(filters.values), kind: kind as TrainingKind | undefined },
    after: paging.after,
  });
  return (
    <ListPage
      title={t('training.list')}
      head={
        <>
          <p className="ms-quiet">{t('training.hint')}</p>
          {query.data?.viewerCanRecordTraining && (
            <ButtonLink kind="primary" to="/health/trainings/new">
              {t('menu.recordTraining')}
            </ButtonLink>
          )}
        </>
      }
      filters={
        <RecordFilters filters={filters}>
          <ChoiceFilter
            label={t('training.kind')}
            value={kind}
            onChange={(value) => filters.change('kind', value)}
            choices={kindChoices}
          />
        </RecordFilters>
      }
      query={query}
      pick={(data) => data.trainings}
      columns={COLUMNS}
      rowKey={({ id }) => id}
      paging={paging}
      empty={t('training.empty')}
    />
  );
}
