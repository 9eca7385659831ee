import {
  Button,
  Card,
  EmptyPanel,
  formatDay,
  Link,
  Notice,
  QueryView,
  useMutation,
  usePageQuery,
} from '@minsheng/kit';
import { type Column, DataTable } from '@minsheng/kit/data';
import type { TodosQuery as TodosAnswer } from '../gql/graphql.ts';
import { t } from '../messages.ts';
import { FinishTodoMutation, TodosQuery } from './todo.documents.ts';
import { useTodoCounts } from './todo-counts.tsx';

type Todo = TodosAnswer['todos'][number];

/** What is overdue first; each leads to the page on which it is done, or is done here. */
export function OpenTodos() {
  const query = usePageQuery(TodosQuery, {});
  const { recount } = useTodoCounts();
  const [{ error, fetching }, finish] = useMutation(FinishTodoMutation);

  async function done(key: string): Promise<void> {
    const answer = await finish({ key });
    if (answer.error) return;
    query.refetch();
    recount();
  }

  const columns: Column<Todo>[] = [
    {
      key: 'title',
      title: t('todo.what'),
      heading: true,
      render: ({ title, link }) => <Link to={link}>{title}</Link>,
    },
    { key: 'unit', title: t('todo.unit'), render: ({ unit }) => unit?.shortName ?? t('todo.office') },
    {
      key: 'due',
      title: t('todo.due'),
      render: ({ dueOn, overdue }) =>
        dueOn === null ? (
          t('todo.noDay')
        ) : (
          <span className={overdue ? 'ms-text-red' : undefined}>
            {overdue ? t('todo.overdue', { day: formatDay(dueOn) }) : formatDay(dueOn)}
          </span>
        ),
    },
    {
      key: 'way',
      title: t('todo.way'),
      render: ({ key, title, viewerCanFinish }) =>
        viewerCanFinish && (
          <Button kind="plain" disabled={fetching} onClick={() => void done(key)}>
            {t('todo.finish')}
            <span className="ms-hidden">{title}</span>
          </Button>
        ),
    },
  ];
  return (
    <QueryView
      query={query}
      pick={(data) => data.todos}
      isEmpty={(todos) => todos.length === 0}
      empty={<EmptyPanel text={t('todo.none')} />}
    >
      {(todos) => (
        <Card title={t('todo.listed', { count: todos.length })}>
          {error && <Notice tone="bad">{error.graphQLErrors[0]?.message ?? t('todo.failed')}</Notice>}
          <DataTable
            label={t('todo.title')}
            columns={todos.some(({ viewerCanFinish }) => viewerCanFinish) ? columns : columns.slice(0, -1)}
            rows={todos}
            rowKey={({ key }) => key}
          />
        </Card>
      )}
    </QueryView>
  );
}
