import { formatDay } from '@minsheng/kit';
import { t } from '../messages.ts';
import type { Figure } from './figure.ts';
import styles from './overview.module.css';

interface FigureSwitchProps {
  readonly figure: Figure;
  /** The last cut-off of which anything is verified; undefined: there is only the ledger, and the page says so. */
  readonly cutOff: string | undefined;
  readonly asOf: string;
  readonly onChoose: (figure: Figure) => void;
}

const FIGURES = ['verified', 'ledger'] as const satisfies readonly Figure[];

/** Which of the figures the page shows, and of which day it is. */
export function FigureSwitch({ figure, cutOff, asOf, onChoose }: FigureSwitchProps) {
  return (
    <fieldset className={styles.figure} aria-describedby="figure-reason">
      <legend className={styles.key}>{t('overview.figure')}</legend>
      <div className={styles.segmented}>
        {FIGURES.map((each) => (
          <label key={each}>
            <input
              type="radio"
              name="figure"
              value={each}
              checked={figure === each}
              disabled={each === 'verified' && !cutOff}
              onChange={() => onChoose(each)}
            />
            <span>{t(`overview.figure.${each}`)}</span>
          </label>
        ))}
      </div>
      <p id="figure-reason" className="ms-quiet">
        {cutOff
          ? t('overview.figure.days', { cutOff: formatDay(cutOff), asOf: formatDay(asOf) })
          : t('overview.figure.reason')}
      </p>
    </fieldset>
  );
}
