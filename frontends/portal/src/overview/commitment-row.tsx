import { useState } from 'react';
import {
  APPEARANCE,
  formatDay,
  formatForecast,
  Light,
  Link,
  SegmentBar,
  standingWord,
  useLocation,
  useSetting,
} from '@minsheng/kit';
import type { OverviewCommitmentFragment, OverviewQuery } from '../gql/graphql.ts';
import { t } from '../messages.ts';
import { partsOf } from '../registry/registry.ts';
import { useRegistry } from '../registry/registry-context.tsx';
import { IndicatorFigures } from './indicator-figures.tsx';
import styles from './overview.module.css';
import { segmentsOf } from './summary.ts';

type Commitment = OverviewQuery['commitments'][number];

/** Light, title, its output indicators; what the bureaus say stands quietly beside the units. */
export function CommitmentRow({ commitment }: { readonly commitment: Commitment }) {
  const { code, number, shortTitle, progress, indicators, units } = commitment;
  const { search } = useLocation();
  const [open, setOpen] = useState(false);
  const words = [unitsInWords(units), ...partInWords(useParts(commitment))];
  return (
    <li className={styles.row}>
      <Light standing={progress.standing} />
      <span className={styles.number}>{number}</span>
      <span className={styles.title}>
        <Link to={{ pathname: `/commitments/${code}`, search }}>{shortTitle}</Link>
        <em>
          {words.map((each, index) => (
            <span key={each}>
              {index > 0 && ' · '}
              {each}
            </span>
          ))}
        </em>
      </span>
      <Forecast progress={progress} />
      <div className={styles.segments}>
        <SegmentBar
          segments={segmentsOf(indicators)}
          label={t('overview.row.segments', { title: shortTitle })}
        />
      </div>
      <button
        type="button"
        className={styles.outputs}
        aria-expanded={open}
        aria-label={t('overview.row.figures', {
          done: progress.done,
          outputs: progress.outputs,
          title: shortTitle,
        })}
        onClick={() => setOpen(!open)}
      >
        {t('overview.row.outputs', { done: progress.done, outputs: progress.outputs })}
      </button>
      {open && <IndicatorFigures indicators={indicators} />}
    </li>
  );
}

function Forecast({
  progress: { standing, forecastOn },
}: {
  readonly progress: OverviewCommitmentFragment['progress'];
}) {
  const { year } = useSetting();
  if (!forecastOn || APPEARANCE[standing].tone === 'blue') {
    return <span className={styles.forecast}>{standingWord(standing)}</span>;
  }
  const late = forecastOn > `${year}-12-31`;
  return (
    <span className={late ? `${styles.forecast} ms-text-red` : styles.forecast}>
      {t('overview.row.forecast', { day: formatForecast(forecastOn, year) })}
    </span>
  );
}

function unitsInWords(units: Commitment['units']): string {
  const names = units.map(({ shortName }) => shortName);
  return names.length > 2
    ? t('overview.row.units', { first: names[0]!, count: names.length })
    : names.join(t('partial.join'));
}

function useParts(commitment: Commitment) {
  return partsOf(commitment, useRegistry().modules);
}

function partInWords(parts: ReturnType<typeof useParts>): string[] {
  const latest = parts
    .flatMap(({ latestRecordOn }) => latestRecordOn ?? [])
    .sort()
    .at(-1);
  const pending = parts.reduce((sum, part) => sum + (part.pending ?? 0), 0);
  return [
    ...(latest ? [t('overview.row.latest', { day: formatDay(latest) })] : []),
    ...(pending > 0 ? [t('overview.row.pending', { count: pending })] : []),
  ];
}
