import {
  Button,
  Card,
  concernsInWords,
  formatDay,
  IndicatorBar,
  Light,
  Link,
  standingWord,
  targetInWords,
  useSetting,
} from '@minsheng/kit';
import { type Column, DataTable } from '@minsheng/kit/data';
import type { CommitmentIndicatorFragment } from '../gql/graphql.ts';
import { t } from '../messages.ts';
import type { Focus } from './commitment.page.tsx';
import styles from './commitment.module.css';
import { DatedFigure, LedgerFigure, Remaining } from './figures.tsx';

interface IndicatorTableProps {
  readonly indicators: readonly CommitmentIndicatorFragment[];
  readonly asOf: string;
  readonly focus: Focus | undefined;
  readonly onFocus: (focus: Focus) => void;
}

/** The three figures in their order, never merged, beside the plan. */
export function IndicatorTable({ indicators, asOf, focus, onFocus }: IndicatorTableProps) {
  return (
    <Card title={t('commitment.indicators')} note={t('commitment.indicators.note', { day: formatDay(asOf) })}>
      <DataTable
        label={t('commitment.indicators')}
        columns={columns(focus, onFocus)}
        rows={indicators}
        rowKey={({ id }) => id}
      />
      <p className={styles.note}>{t('commitment.figures.note')}</p>
    </Card>
  );
}

function columns(
  focus: Focus | undefined,
  onFocus: (focus: Focus) => void,
): Column<CommitmentIndicatorFragment>[] {
  return [
    {
      key: 'name',
      title: t('commitment.column.name'),
      heading: true,
      render: ({ code, name, note, criteria: { text, adoptedOn } }) => (
        <>
          <Link to={`/supervision/indicators/${code}`}>{name}</Link>
          {note && <small>{note}</small>}
          <small>{adoptedOn ? text : t('commitment.criteria.open', { text })}</small>
        </>
      ),
    },
    { key: 'target', title: t('commitment.column.target'), align: 'right', render: targetInWords },
    {
      key: 'ledger',
      title: t('commitment.column.ledger'),
      align: 'right',
      render: (indicator) => <LedgerFigure indicator={indicator} />,
    },
    {
      key: 'reported',
      title: t('commitment.column.reported'),
      align: 'right',
      render: ({ reported }) => <DatedFigure value={reported?.reported} cutOff={reported?.cutOff} />,
    },
    {
      key: 'verified',
      title: t('commitment.column.verified'),
      align: 'right',
      render: ({ verified }) => <DatedFigure value={verified?.shown} cutOff={verified?.cutOff} />,
    },
    {
      key: 'progress',
      title: t('commitment.column.progress'),
      width: '190px',
      wide: true,
      render: (indicator) => <Progress indicator={indicator} />,
    },
    {
      key: 'remaining',
      title: t('commitment.column.remaining'),
      align: 'right',
      render: (indicator) => <Remaining indicator={indicator} />,
    },
    {
      key: 'more',
      title: t('commitment.column.more'),
      align: 'right',
      wide: true,
      render: (indicator) => <More indicator={indicator} focus={focus} onFocus={onFocus} />,
    },
  ];
}

function Progress({ indicator: { reading, target } }: { readonly indicator: CommitmentIndicatorFragment }) {
  const { year } = useSetting();
  const standing = reading?.standing ?? 'NOT_CONNECTED';
  const words = reading
    ? [...(reading.byTime ? [t('commitment.byTime')] : []), ...concernsInWords(reading, year)]
    : [];
  return (
    <div className={styles.progress}>
      <IndicatorBar
        standing={standing}
        completion={reading?.completion}
        planned={reading?.planned}
        target={target}
      />
      <small>
        <Light standing={standing} size={12} word />
        {words.length > 0 && ` ${words.join(t('partial.join'))}`}
      </small>
    </div>
  );
}

// Steps and judgements have no course over days and townships.
const WITHOUT_FACTS = new Set(['MILESTONE', 'CONTINUOUS']);

interface MoreProps {
  readonly indicator: CommitmentIndicatorFragment;
  readonly focus: Focus | undefined;
  readonly onFocus: (focus: Focus) => void;
}

function More({ indicator, focus, onFocus }: MoreProps) {
  if (!indicator.reading) return <span className="ms-quiet">{standingWord('NOT_CONNECTED')}</span>;
  if (WITHOUT_FACTS.has(indicator.counting)) return '—';
  const isShown = (view: Focus['view']) => focus?.indicator.id === indicator.id && focus.view === view;
  return (
    <span className={styles.more}>
      <Button
        kind="plain"
        pressed={isShown('trend')}
        label={t('commitment.more.trendOf', { name: indicator.name })}
        onClick={() => onFocus({ view: 'trend', indicator })}
      >
        {t('commitment.more.trend')}
      </Button>
      <Button
        kind="plain"
        pressed={isShown('townships')}
        label={t('commitment.more.townshipsOf', { name: indicator.name })}
        onClick={() => onFocus({ view: 'townships', indicator })}
      >
        {t('commitment.more.townships')}
      </Button>
    </span>
  );
}
