import { Card, EmptyPanel, formatDay, Link, QueryView, usePageQuery } from '@minsheng/kit';
import { type Column, DataTable } from '@minsheng/kit/data';
import type { DoneTodosQuery as DoneAnswer } from '../gql/graphql.ts';
import { t } from '../messages.ts';
import { DoneTodosQuery } from './todo.documents.ts';

type Done = DoneAnswer['doneTodos'][number];

const COLUMNS: Column<Done>[] = [
  {
    key: 'title',
    title: t('todo.what'),
    heading: true,
    render: ({ title, link }) => <Link to={link}>{title}</Link>,
  },
  { key: 'unit', title: t('todo.unit'), render: ({ unit }) => unit?.shortName ?? t('todo.office') },
  { key: 'on', title: t('todo.doneOn'), render: ({ doneOn }) => doneOn && formatDay(doneOn) },
  { key: 'by', title: t('todo.doneBy'), render: ({ doneBy }) => doneBy },
];

/** What was done this year, the latest first. */
export function DoneTodos() {
  const query = usePageQuery(DoneTodosQuery, {});
  return (
    <QueryView
      query={query}
      pick={(data) => data.doneTodos}
      isEmpty={(todos) => todos.length === 0}
      empty={<EmptyPanel text={t('todo.noneDone')} />}
    >
      {(todos) => (
        <Card title={t('todo.doneThisYear', { count: todos.length })}>
          <DataTable label={t('todo.done')} columns={COLUMNS} rows={todos} rowKey={({ key }) => key} />
        </Card>
      )}
    </QueryView>
  );
}
