import {
  FileLink,
  formatDecimal,
  formatPercent,
  roundDecimal,
  Light,
  Link,
  targetInWords,
} from '@minsheng/kit';
import type { Column } from '@minsheng/kit/data';
import { t } from '../messages.ts';
import { LineActs } from './line-acts.tsx';
import type { Line, Return } from './return.ts';
import styles from './return.module.css';

/** A number or a dash: nothing is added where nothing can be. */
export function figure(value: string | null | undefined): string {
  return value == null ? t('return.nothing') : formatDecimal(roundDecimal(value));
}

/** Columns of a return, in the order of the printed form, with what can be done with each line. */
export function lineColumns(shown: Return, refetch: () => void): Column<Line>[] {
  return [
    {
      key: 'indicator',
      title: t('column.indicator'),
      heading: true,
      render: ({ indicator, isPart }) => (
        <>
          <Link to={`/supervision/indicators/${indicator.code}`}>{indicator.name}</Link>
          <small>
            {isPart ? t('return.isPart') : t('return.target', { target: targetInWords(indicator) })}
          </small>
        </>
      ),
    },
    {
      key: 'standing',
      title: t('column.standing'),
      render: ({ figures }) => <Light standing={figures.standing} word size={14} />,
    },
    {
      key: 'gained',
      title: t('return.gained'),
      align: 'right',
      render: ({ figures }) => figure(figures.gained),
    },
    {
      key: 'reported',
      title: t('return.total'),
      align: 'right',
      render: ({ figures }) => figure(figures.shown),
    },
    {
      key: 'completion',
      title: t('fact.completion'),
      align: 'right',
      render: ({ figures }) =>
        figures.completion == null ? t('return.nothing') : formatPercent(figures.completion),
    },
    {
      key: 'corrected',
      title: t('return.corrected'),
      align: 'right',
      render: ({ figures }) => figure(figures.corrected),
    },
    {
      key: 'ledger',
      title: t('return.ledger'),
      align: 'right',
      render: ({ figures }) => figure(figures.ledger),
    },
    {
      key: 'verified',
      title: t('return.verified'),
      align: 'right',
      render: ({ verified }) => figure(verified),
    },
    { key: 'note', title: t('return.note'), wide: true, render: (line) => <Notes line={line} /> },
    {
      key: 'acts',
      title: t('return.acts'),
      wide: true,
      render: (line) => <LineActs shown={shown} line={line} refetch={refetch} />,
    },
  ];
}

/** What is to be said of a line: its state, why it was corrected or sent back, whose part is missing. */
function Notes({
  line: { state, isPart, partOn, message, reason, evidence, lateUnits },
}: {
  readonly line: Line;
}) {
  const words = [
    state && !isPart ? t(`return.row.${state}`) : '',
    isPart ? t(partOn ? 'return.partIn' : 'return.partMissing') : '',
    message ? t('return.messageOf', { message }) : '',
    reason ? t('return.reasonOf', { reason }) : '',
    lateUnits.length > 0
      ? t('return.late', { units: lateUnits.map(({ shortName }) => shortName).join(t('join')) })
      : '',
  ].filter(Boolean);
  return (
    <span className={styles.notes}>
      {words.map((word) => (
        <span key={word}>{word}</span>
      ))}
      {evidence && <FileLink file={evidence} />}
    </span>
  );
}
