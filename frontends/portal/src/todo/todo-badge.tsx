import { formatDay, Link } from '@minsheng/kit';
import { t } from '../messages.ts';
import { useTodoCounts } from './todo-counts.tsx';
import styles from './todo.module.css';

/** How much waits for the reader, and the way to it; nothing for whom nothing ever waits. */
export function TodoBadge() {
  const { counts } = useTodoCounts();
  if (!counts) return null;
  const { open, overdue, reminder } = counts;
  return (
    <Link
      to="/todo"
      className={styles.badge!}
      title={
        reminder ? t('todo.reminder', { open: reminder.open, day: formatDay(reminder.dueOn) }) : undefined
      }
    >
      {t('todo.title')}
      {open > 0 && <b className={overdue > 0 || reminder ? styles.urgent : undefined}>{open}</b>}
      {overdue > 0 && <span className="ms-hidden">{t('todo.overdueCount', { count: overdue })}</span>}
    </Link>
  );
}
