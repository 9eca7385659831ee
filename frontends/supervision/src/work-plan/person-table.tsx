import { formatDay } from '@minsheng/kit';
import { type Column, DataTable } from '@minsheng/kit/data';
import { t } from '../messages.ts';
import type { UnitPlan } from './plan.ts';

type Person = UnitPlan['people'][number];

const COLUMNS: Column<Person>[] = [
  { key: 'post', title: t('person.post'), heading: true, render: ({ post }) => t(`person.post.${post}`) },
  {
    key: 'name',
    title: t('person.name'),
    render: ({ name, title }) => (
      <>
        {name}
        <small>{title}</small>
      </>
    ),
  },
  { key: 'phone', title: t('person.phone'), render: ({ phone }) => phone ?? t('person.phone.hidden') },
  {
    key: 'days',
    title: t('person.days'),
    render: ({ fromOn, untilOn }) =>
      untilOn
        ? t('person.until', { from: formatDay(fromOn), to: formatDay(untilOn) })
        : t('person.from', { day: formatDay(fromOn) }),
  },
];

/** The four people by post; who handed over stands below who took over. */
export function PersonTable({ people }: { readonly people: readonly Person[] }) {
  return (
    <DataTable
      label={t('workPlan.people')}
      columns={COLUMNS}
      rows={people}
      rowKey={({ post, name, fromOn }) => `${post} ${name} ${fromOn}`}
    />
  );
}
