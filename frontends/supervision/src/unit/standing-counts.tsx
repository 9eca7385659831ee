import { Light, STANDINGS, type Standing } from '@minsheng/kit';
import styles from './unit.module.css';

/** How many indicators stand where; only where some do. */
export function StandingCounts({ counts }: { readonly counts: Readonly<Record<Standing, number>> }) {
  return (
    <ul className={styles.counts}>
      {STANDINGS.filter((standing) => counts[standing] > 0).map((standing) => (
        <li key={standing}>
          <Light standing={standing} word size={14} /> <b>{counts[standing]}</b>
        </li>
      ))}
    </ul>
  );
}
