import {
  amountInWords,
  figureInWords,
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
  'id' | 'summaryOnly' | 'module' | 'code' | 'name' | 'counting' | 'unitOfMeasure'
> & {
  readonly reading:
    | (Pick<NonNullable<Reading>, 'value' | 'shown' | 'daysMissing'> & { readonly coveredTo?: string | null })
    | null;
};

/** The ledger's figure; a dotted underline leads to the records behind it where there are any to see. */
export function LedgerFigure({ indicator }: { readonly indicator: LedgerIndicator }) {
  const { reading } = indicator;
  const value = figureInWords(reading, indicator.unitOfMeasure);
  if (!reading || value === undefined) return '—';
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

/** A figure of a cut-off, with its day; a dash where there is none. */
export function DatedFigure({
  value,
  cutOff,
}: {
  readonly value: string | null | undefined;
  readonly cutOff: string | undefined;
}) {
  if (value == null || cutOff === undefined) return '—';
  return (
    <>
      <span className="ms-figure">{formatDecimal(value)}</span>
      <small>{t('commitment.coveredTo', { day: formatDay(cutOff) })}</small>
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
  // A deliverable has no records, a judgement is none: steps and quarters stand on the page of the indicator, which all may open who see the figure.
  const isPlan = counting === 'MILESTONE' || counting === 'CONTINUOUS';
  if (isPlan && isMounted('supervision')) {
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
  if (isPlan || !isMounted(module)) return <span className="ms-figure">{value}</span>;
  return (
    <RecordsLink indicatorId={id} to={{ pathname: `/${module}/records/${code}`, search }} label={label}>
      {value}
    </RecordsLink>
  );
}

export function Remaining({ indicator }: { readonly indicator: CommitmentIndicatorFragment }) {
  const { reading, unitOfMeasure } = indicator;
  if (!reading) return '—';
  if (reading.exceeded) return t('commitment.remaining.exceeded');
  if (reading.standing === 'DONE') return standingWord('DONE');
  if (reading.remaining == null) return '—';
  return (
    <>
      <span className="ms-figure">{amountInWords(reading.remaining, unitOfMeasure)}</span>
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
