import { formatDay, useSetting } from '@minsheng/kit';
import { type Column, DataTable } from '@minsheng/kit/data';
import { t } from '../messages.ts';
import { type ScheduleLine, shareOfYear } from './plan.ts';
import styles from './work-plan.module.css';

/** 倒排工期表: every day with what is due on it, and where in the year it lies. */
export function Schedule({ lines }: { readonly lines: readonly ScheduleLine[] }) {
  const { year, businessDate } = useSetting();
  const columns: Column<ScheduleLine>[] = [
    { key: 'due', title: t('schedule.due'), width: '96px', render: ({ due }) => formatDay(due) },
    { key: 'title', title: t('schedule.what'), heading: true, render: ({ title }) => title },
    {
      key: 'state',
      title: t('schedule.state'),
      render: ({ due, doneOn }) => {
        if (doneOn) return t('schedule.done', { day: formatDay(doneOn) });
        return due < businessDate ? t('schedule.due.past') : t('schedule.ahead');
      },
    },
    {
      key: 'chart',
      title: t('schedule.chart', { year }),
      wide: true,
      render: ({ startsOn, due }) => {
        const [from, to] = [shareOfYear(year, startsOn ?? due), shareOfYear(year, due)];
        return (
          <span className={styles.year} aria-hidden="true">
            <span className={styles.today} style={{ left: `${shareOfYear(year, businessDate) * 100}%` }} />
            <span
              className={startsOn ? styles.span : styles.point}
              style={{ left: `${from * 100}%`, width: startsOn ? `${(to - from) * 100}%` : undefined }}
            />
          </span>
        );
      },
    },
  ];
  return <DataTable label={t('schedule.title')} columns={columns} rows={lines} rowKey={({ key }) => key} />;
}
