import { Link, useAsOf, usePageQuery, useSetting } from '@minsheng/kit';
import { type Column, ListPage, wholeList } from '@minsheng/kit/data';
import { t } from '../messages.ts';
import { StandingCounts } from './standing-counts.tsx';
import { UnitWorkQuery } from './unit.documents.ts';
import { type UnitWork, workByUnit } from './unit-work.ts';

const columns: Column<UnitWork>[] = [
  {
    key: 'unit',
    title: t('column.owner'),
    heading: true,
    render: ({ unit: { code, name } }) => <Link to={`/supervision/units/${code}`}>{name}</Link>,
  },
  {
    key: 'leads',
    title: t('units.leads'),
    align: 'right',
    render: ({ leads }) => t('units.items', { total: leads.length }),
  },
  {
    key: 'cooperates',
    title: t('units.cooperates'),
    align: 'right',
    render: ({ cooperates }) => t('units.items', { total: cooperates.length }),
  },
  {
    key: 'due',
    title: t('unit.due'),
    align: 'right',
    render: ({ due }) => t('units.due', { total: due.length }),
  },
  {
    key: 'standings',
    title: t('units.standings'),
    wide: true,
    render: ({ counts }) => <StandingCounts counts={counts} />,
  },
];

/** The responsible units in the order of the notice; no order by result (domain.md section 8.13). */
export function UnitListPage() {
  const { year } = useSetting();
  const [asOf] = useAsOf();
  const query = usePageQuery(UnitWorkQuery, { year, asOf });
  return (
    <ListPage
      title={t('units.title')}
      head={query.data && <p className="ms-quiet">{t('units.hint')}</p>}
      query={query}
      pick={(data) => wholeList(workByUnit(data.commitments))}
      columns={columns}
      rowKey={({ unit }) => unit.id}
      empty={t('units.empty')}
    />
  );
}
