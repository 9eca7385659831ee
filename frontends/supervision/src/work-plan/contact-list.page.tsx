import { Link, usePageQuery, useSetting } from '@minsheng/kit';
import { type Column, ListPage, wholeList } from '@minsheng/kit/data';
import { t } from '../messages.ts';
import { commitmentTitle, planPath, type UnitPlan } from './plan.ts';
import { WorkPlansQuery } from './work-plan.documents.ts';

type Person = UnitPlan['people'][number];

const personIn = (post: Person['post']) => ({
  key: post,
  title: t(`person.post.${post}`),
  render: ({ people }: UnitPlan) => {
    const person = people.find((it) => it.post === post && it.untilOn === null);
    if (!person) return t('contacts.missing');
    return (
      <>
        {person.name}
        <small>{person.title}</small>
        {person.phone && <small>{person.phone}</small>}
      </>
    );
  },
});

const COLUMNS: Column<UnitPlan>[] = [
  {
    key: 'unit',
    title: t('column.owner'),
    heading: true,
    render: (plan) => (
      <>
        {plan.unit.name}
        <small>
          <Link to={planPath(plan)}>{commitmentTitle(plan)}</Link>
        </small>
      </>
    ),
  },
  personIn('COUNTY_LEADER'),
  personIn('UNIT_LEADER'),
  personIn('RESPONSIBLE'),
  personIn('LIAISON'),
];

/** 通讯录: who answers for what, per unit and item; numbers for the unit itself and the office. */
export function ContactListPage() {
  const { year } = useSetting();
  const query = usePageQuery(WorkPlansQuery, { year });
  return (
    <ListPage
      title={t('contacts.title')}
      head={<p className="ms-quiet">{t('contacts.hint')}</p>}
      query={query}
      pick={(data) => wholeList(data.workPlans.filter(({ people }) => people.length > 0))}
      columns={COLUMNS}
      rowKey={({ id }) => id}
      empty={t('contacts.none')}
    />
  );
}
