import { ButtonLink, EmptyPanel, Light, Link, RecordsLink } from '@minsheng/kit';
import { t } from '../messages.ts';
import { type Due, standingOf } from './unit-work.ts';
import styles from './unit.module.css';

/** What waits for a unit, each with the way to it. */
export function DueList({ due }: { readonly due: readonly Due[] }) {
  if (due.length === 0) return <EmptyPanel text={t('unit.due.none')} />;
  return (
    <ul className={styles.due}>
      {due.map((item) => (
        <li key={item.row.id}>
          <span>
            <Light standing={standingOf(item.row)} size={14} />{' '}
            <Link to={`/supervision/indicators/${item.row.code}`}>{item.row.name}</Link>
            <small>{inWords(item)}</small>
          </span>
          <Way item={item} />
        </li>
      ))}
    </ul>
  );
}

function inWords({ what, row: { reading } }: Due): string {
  return t(`unit.due.${what}`, { days: reading?.daysMissing ?? 0 });
}

function Way({ item: { what, row } }: { readonly item: Due }) {
  if (what === 'PLAN')
    return row.viewerCanFilePlan ? (
      <ButtonLink to={`/supervision/indicators/${row.code}/plan`}>{t('unit.filePlan')}</ButtonLink>
    ) : null;
  const { id, module, code, name, planForm } = row;
  // Steps and quarters have no records: they stand on the indicator's own page.
  if (planForm === 'MILESTONES' || planForm === 'QUARTERS')
    return <ButtonLink to={`/supervision/indicators/${code}`}>{t('unit.plan')}</ButtonLink>;
  return (
    <RecordsLink indicatorId={id} to={`/${module}/records/${code}`} label={t('unit.recordsOf', { name })}>
      {t('unit.records')}
    </RecordsLink>
  );
}
