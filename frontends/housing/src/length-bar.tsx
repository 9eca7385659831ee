import { barWidth, formatDecimal } from '@minsheng/kit';
import type { WorksKind } from './gql/graphql.ts';
import { stepWords } from './choices.ts';
import styles from './length-bar.module.css';
import { t } from './messages.ts';

/** Kilometres by step. */
export interface Lengths {
  readonly plannedKm: string;
  readonly startedKm: string;
  readonly baseCourseKm: string;
  readonly pavedKm: string;
  readonly acceptedKm: string;
}

const STEPS = ['startedKm', 'baseCourseKm', 'pavedKm', 'acceptedKm'] as const;

/** The steps one over the other, each out of what is planned. No step is longer than the one below it. */
export function LengthBar({ lengths, kind }: { readonly lengths: Lengths; readonly kind: WorksKind }) {
  const words = stepWords(kind);
  const label = STEPS.map((step) => `${words[step]} ${formatDecimal(lengths[step])}`).join(t('separator'));
  return (
    <div className={styles['bar']} role="img" aria-label={label} title={label}>
      {STEPS.map((step) => (
        <i
          key={step}
          className={styles[step]}
          style={{ width: `${share(lengths[step], lengths.plannedKm)}%` }}
        />
      ))}
    </div>
  );
}

/** What the colours of {@link LengthBar} say. */
export function LengthLegend({ kind }: { readonly kind: WorksKind }) {
  const words = stepWords(kind);
  return (
    <ul className={styles['legend']} aria-hidden>
      {[...STEPS].reverse().map((step) => (
        <li key={step}>
          <i className={styles[step]} />
          {words[step]}
        </li>
      ))}
    </ul>
  );
}

function share(part: string, whole: string): number {
  // A works whose sections are still to come.
  if (whole === '0') return 0;
  return barWidth(String((Number(part) / Number(whole)) * 100));
}
