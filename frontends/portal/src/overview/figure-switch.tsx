import { t } from '../messages.ts';
import styles from './overview.module.css';

/** Which of the figures the page shows. Until a first bulletin is verified there is only the ledger, and the page says so. */
export function FigureSwitch() {
  return (
    <fieldset className={styles.figure} aria-describedby="figure-reason">
      <legend className={styles.key}>{t('overview.figure')}</legend>
      <div className={styles.segmented}>
        <label>
          <input type="radio" name="figure" value="verified" disabled />
          <span>{t('overview.figure.verified')}</span>
        </label>
        <label>
          <input type="radio" name="figure" value="ledger" defaultChecked />
          <span>{t('overview.figure.ledger')}</span>
        </label>
      </div>
      <p id="figure-reason" className="ms-quiet">
        {t('overview.figure.reason')}
      </p>
    </fieldset>
  );
}
