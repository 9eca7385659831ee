import {
  formatDay,
  formatDecimal,
  Link,
  raiseDecimal,
  RecordsLink,
  standingWord,
  SummaryMark,
  useLocation,
} from '@minsheng/kit';
import type { CommitmentIndicatorFragment } from '../gql/graphql.ts';
import { t } from '../messages.ts';
import { useRegistry } from '../registry/registry-context.tsx';

type Reading = CommitmentIndicatorFragment['reading'];

type LedgerIndicator = Pick<
  CommitmentIndicatorFragment,
  'id' | 'summaryOnly' | 'module' | 'code' | 'name' | 'counting'
> & {
  readonly reading:
    | (Pick<NonNullable<Reading>, 'value' | 'daysMissing'> & { readonly coveredTo?: string | null })
    | null;
};

/** The ledger's figure; a dotted underline leads to the records behind it where there are any to see. */
export function LedgerFigure({ indicator }: { readonly indicator: LedgerIndicator }) {
  const { reading } = indicator;
  if (reading?.value == null) return '—';
  const value = formatDecimal(reading.value);
  return (
    <>
      <Followed indicator={indicator} value={value} />
      <SummaryMark indicator={indicator} />
      {reading.coveredTo != null && (
        <small>{t('commitment.coveredTo', { day: formatDay(reading.coveredTo) })}</small>
      )}
      {reading.daysMissing != null && reading.daysMissing > 0 && (
        <small>{t('commitment.daysMissing', { days: reading.daysMissing })}</small>
      )}
    </>
  );
}

interface FollowedProps {
  readonly indicator: LedgerIndicator;
  readonly value: string;
}

function Followed({ indicator: { id, module, code, name, counting }, value }: FollowedProps) {
  const { modules } = useRegistry();
  // The day that the page shows goes along: as many records as the figure says.
  const { search } = useLocation();
  const isMounted = (home: string | null | undefined) => modules.some((each) => each.id === home);
  const label = t('commitment.ledger.follow', { name, value });
  // A deliverable has no records: its steps stand on the page of the indicator, which all may open who see the figure.
  if (counting === 'MILESTONE' && isMounted('supervision')) {
    return (
      <Link
        className="ms-follow"
        to={{ pathname: `/supervision/indicators/${code}`, search }}
        aria-label={label}
      >
        {value}
      </Link>
    );
  }
  if (counting === 'MILESTONE' || !isMounted(module)) return <span className="ms-figure">{value}</span>;
  return (
    <RecordsLink indicatorId={id} to={{ pathname: `/${module}/records/${code}`, search }} label={label}>
      {value}
    </RecordsLink>
  );
}

export function Remaining({ reading }: { readonly reading: Reading }) {
  if (!reading) return '—';
  if (reading.exceeded) return t('commitment.remaining.exceeded');
  if (reading.standing === 'DONE') return standingWord('DONE');
  if (reading.remaining == null) return '—';
  return (
    <>
      <span className="ms-figure">{formatDecimal(reading.remaining)}</span>
      {reading.weeklyPace != null && (
        <small>
          {t('commitment.remaining.pace', { pace: paceInWords(reading.weeklyPace, reading.remaining) })}
        </small>
      )}
    </>
  );
}

// What is counted whole is needed whole; lengths and areas keep a decimal.
function paceInWords(pace: string, remaining: string): string {
  return formatDecimal(raiseDecimal(pace, remaining.includes('.') ? 2 : 0));
}
