import { useState } from 'react';
import {
  APPEARANCE,
  formatDay,
  Forecast,
  Light,
  Link,
  SegmentBar,
  standingWord,
  useAsOf,
  useLocation,
  useSetting,
} from '@minsheng/kit';
import type { OverviewCommitmentFragment, OverviewQuery } from '../gql/graphql.ts';
import { t } from '../messages.ts';
import { partsOf } from '../registry/registry.ts';
import { useRegistry } from '../registry/registry-context.tsx';
import type { Figure } from './figure.ts';
import { IndicatorFigures } from './indicator-figures.tsx';
import styles from './overview.module.css';
import { missingInWords } from './missing-outputs.ts';
import { segmentsOf } from './summary.ts';

type Commitment = OverviewQuery['commitments'][number];

interface CommitmentRowProps {
  readonly commitment: Commitment;
  readonly figure: Figure;
}

/** Light, title, its output indicators; what the bureaus say stands quietly beside the units. */
export function CommitmentRow({ commitment, figure }: CommitmentRowProps) {
  const { code, number, shortTitle, progress, indicators, units } = commitment;
  const { search } = useLocation();
  const [open, setOpen] = useState(false);
  const parts = partsOf(commitment, useRegistry().modules);
  const { businessDate } = useSetting();
  const isToday = useAsOf()[0] === businessDate;
  const words = [
    unitsInWords(units),
    ...missingInWords(progress),
    ...latestInWords(parts),
    ...(isToday ? pendingInWords(parts) : []),
  ];
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
      <Outlook progress={progress} />
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
        aria-label={t(`overview.row.figures.${figure}`, {
          done: progress.done,
          outputs: progress.outputs,
          title: shortTitle,
        })}
        onClick={() => setOpen(!open)}
      >
        {t('overview.row.outputs', { done: progress.done, outputs: progress.outputs })}
      </button>
      {open && <IndicatorFigures indicators={indicators} figure={figure} />}
    </li>
  );
}

function Outlook({
  progress: { standing, forecastOn },
}: {
  readonly progress: OverviewCommitmentFragment['progress'];
}) {
  const { year } = useSetting();
  if (!forecastOn || APPEARANCE[standing].tone === 'blue') {
    return <span className={styles.forecast}>{standingWord(standing)}</span>;
  }
  return (
    <span className={styles.forecast}>
      <Forecast day={forecastOn} year={year} words={(day) => t('overview.row.forecast', { day })} />
    </span>
  );
}

function unitsInWords(units: Commitment['units']): string {
  const names = units.map(({ shortName }) => shortName);
  return names.length > 2
    ? t('overview.row.units', { first: names[0]!, count: names.length })
    : names.join(t('partial.join'));
}

type Parts = ReturnType<typeof partsOf>;

function latestInWords(parts: Parts): string[] {
  const latest = parts
    .flatMap(({ latestRecordOn }) => latestRecordOn ?? [])
    .sort()
    .at(-1);
  return latest ? [t('overview.row.latest', { day: formatDay(latest) })] : [];
}

function pendingInWords(parts: Parts): string[] {
  const pending = parts.reduce((sum, part) => sum + (part.pending ?? 0), 0);
  return pending > 0 ? [t('overview.row.pending', { count: pending })] : [];
}
