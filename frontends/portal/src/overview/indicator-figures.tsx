import { Light, targetInWords } from '@minsheng/kit';
import { DatedFigure, LedgerFigure } from '../commitment/figures.tsx';
import type { OverviewIndicatorFragment } from '../gql/graphql.ts';
import { t } from '../messages.ts';
import type { Figure } from './figure.ts';
import styles from './overview.module.css';

/** The figures behind a row's segments; from here it is one step to the records. */
export function IndicatorFigures({
  indicators,
  figure,
}: {
  readonly indicators: readonly OverviewIndicatorFragment[];
  readonly figure: Figure;
}) {
  return (
    <ul className={styles.figures}>
      {indicators.map((indicator) => (
        <li key={indicator.id}>
          <Light standing={indicator.reading?.standing ?? 'NOT_CONNECTED'} size={12} />
          <span className={styles.name}>{indicator.name}</span>
          <span className={styles.ledger}>
            {figure === 'verified' ? (
              <DatedFigure value={indicator.verified?.shown} cutOff={indicator.verified?.cutOff} />
            ) : (
              <LedgerFigure indicator={indicator} />
            )}
          </span>
          <span className={styles.target}>
            {t('overview.row.target', { target: targetInWords(indicator) })}
          </span>
        </li>
      ))}
    </ul>
  );
}
