import { ButtonLink, formatDay, formatDecimal, Link, usePageQuery, useSetting } from '@minsheng/kit';
import { type Column, ListPage, wholeList } from '@minsheng/kit/data';
import { t } from '../messages.ts';
import { commitmentTitle, planPath, type UnitPlan } from './plan.ts';
import { WorkPlansQuery } from './work-plan.documents.ts';

const COLUMNS: Column<UnitPlan>[] = [
  {
    key: 'commitment',
    title: t('column.commitment'),
    heading: true,
    render: (plan) => <Link to={planPath(plan)}>{commitmentTitle(plan)}</Link>,
  },
  {
    key: 'unit',
    title: t('column.owner'),
    render: ({ unit, leads }) => (
      <>
        {unit.shortName}
        <small>{t(leads ? 'workPlan.leads' : 'workPlan.cooperates')}</small>
      </>
    ),
  },
  {
    key: 'projects',
    title: t('workPlan.projects'),
    align: 'right',
    render: ({ projects }) => t('workPlan.count', { count: projects.length }),
  },
  {
    key: 'planned',
    title: t('workPlan.funds.planned'),
    align: 'right',
    render: ({ funds }) => amountOf(funds),
  },
  {
    key: 'paid',
    title: t('workPlan.funds.paid'),
    align: 'right',
    render: ({ funds }) => (funds.needed && funds.sources.length > 0 ? formatDecimal(funds.paid) : ''),
  },
  {
    key: 'missing',
    title: t('workPlans.missing'),
    wide: true,
    render: ({ missing, dueOn }) =>
      missing.length === 0 ? (
        t('workPlan.complete')
      ) : (
        <>
          {t('workPlan.missing', { count: missing.length, day: formatDay(dueOn) })}
          <small>{missing.map(({ text }) => text).join('；')}</small>
        </>
      ),
  },
];

function amountOf({ needed, sources, planned }: UnitPlan['funds']): string {
  if (!needed) return t('funds.notNeeded');
  return sources.length > 0 ? formatDecimal(planned) : '';
}

/** The plans of the year with what each lacks: for the reader's own units, or where he has none for all. */
export function PlanListPage() {
  const { year, ownUnits } = useSetting();
  const query = usePageQuery(WorkPlansQuery, { year });
  const own = new Set(ownUnits.map(({ id }) => id));
  return (
    <ListPage
      title={t('workPlans.title')}
      head={
        <>
          <p className="ms-quiet">{t('workPlans.hint')}</p>
          <ButtonLink to="/supervision/contacts">{t('contacts.title')}</ButtonLink>
        </>
      }
      query={query}
      pick={(data) => wholeList(data.workPlans.filter(({ unit }) => own.size === 0 || own.has(unit.id)))}
      columns={COLUMNS}
      rowKey={({ id }) => id}
      empty={t('workPlans.none')}
    />
  );
}
