import { formatDay, Link, Notice, PageBar, useSearchParams } from '@minsheng/kit';
import { t } from '../messages.ts';
import { DoneTodos } from './done-todos.tsx';
import { OpenTodos } from './open-todos.tsx';
import { useTodoCounts } from './todo-counts.tsx';
import styles from './todo.module.css';

/** What waits for the reader, and what was done of it this year. */
export function TodoPage() {
  const done = useSearchParams()[0].has('done');
  const { counts } = useTodoCounts();
  const reminder = counts?.reminder;
  return (
    <>
      <PageBar title={t('todo.title')} />
      <div className="ms-page">
        {counts !== null && (
          <nav className={styles.tabs} aria-label={t('todo.title')}>
            <Link to="/todo" aria-current={done ? undefined : 'page'}>
              {t('todo.open', { count: counts?.open ?? 0 })}
            </Link>
            <Link to="/todo?done" aria-current={done ? 'page' : undefined}>
              {t('todo.done')}
            </Link>
          </nav>
        )}
        {reminder && (
          <Notice>{t('todo.reminder', { open: reminder.open, day: formatDay(reminder.dueOn) })}</Notice>
        )}
        {done ? <DoneTodos /> : <OpenTodos />}
      </div>
    </>
  );
}
