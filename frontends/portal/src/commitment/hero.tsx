import type { ReactNode } from 'react';
import { Forecast, Light, useSetting, yearElapsed } from '@minsheng/kit';
import { t } from '../messages.ts';
import { FigureSwitch } from '../overview/figure-switch.tsx';
import { useFigure, verifiedProgress } from '../overview/figure.ts';
import { missingInWords } from '../overview/missing-outputs.ts';
import type { Commitment } from './commitment.page.tsx';
import styles from './commitment.module.css';

/** What was promised, by whom, and how it stands. */
export function Hero({ commitment, asOf }: { readonly commitment: Commitment; readonly asOf: string }) {
  const { year } = useSetting();
  const { title, batch, number, units, verified } = commitment;
  const [figure, choose] = useFigure(verified != null);
  const progress =
    figure === 'verified' ? verifiedProgress(verified, commitment.progress.outputs) : commitment.progress;
  const [lead, ...others] = units.map(({ name }) => name);
  const words = [
    t(`commitment.number.${batch}`, { number }),
    ...(lead ? [t('commitment.lead', { unit: lead })] : []),
    ...(others.length > 0 ? [t('commitment.contributors', { units: others.join(t('partial.join')) })] : []),
    ...missingInWords(progress),
  ];
  return (
    <section className={`ms-card ${styles.hero}`} aria-label={title}>
      <div className={styles.promise}>
        <h2>
          <Light standing={progress.standing} size={20} /> {title}
        </h2>
        <p>{words.join(' · ')}</p>
      </div>
      <dl className={styles.figures}>
        <Figure
          label={t('commitment.done')}
          value={progress.done}
          unit={t('commitment.doneOf', { outputs: progress.outputs })}
        />
        <Figure label={t('commitment.elapsed')} value={yearElapsed(asOf)} unit="%" />
        <Figure
          label={t('commitment.forecast')}
          value={
            progress.forecastOn ? (
              <Forecast day={progress.forecastOn} year={year} />
            ) : (
              t('commitment.noForecast')
            )
          }
        />
      </dl>
      <FigureSwitch figure={figure} cutOff={verified?.cutOff} asOf={asOf} onChoose={choose} />
    </section>
  );
}

function Figure({
  label,
  value,
  unit,
}: {
  readonly label: string;
  readonly value: ReactNode;
  readonly unit?: string;
}) {
  return (
    <div>
      <dt>{label}</dt>
      <dd>
        {value}
        {unit && <small>{unit}</small>}
      </dd>
    </div>
  );
}
