import { formatDecimal, Link, raiseDecimal, standingWord, SummaryMark, useLocation } from '@minsheng/kit';
import type { CommitmentIndicatorFragment } from '../gql/graphql.ts';
import { t } from '../messages.ts';
import { useRegistry } from '../registry/registry-context.tsx';

type Reading = CommitmentIndicatorFragment['reading'];

type LedgerIndicator = Pick<
  CommitmentIndicatorFragment,
  'summaryOnly' | 'module' | 'code' | 'name' | 'counting'
> & {
  readonly reading: Pick<NonNullable<Reading>, 'value' | 'daysMissing'> | null;
};

/** The ledger's figure; a dotted underline leads to the records behind it where there are any to see. */
export function LedgerFigure({ indicator }: { readonly indicator: LedgerIndicator }) {
  const { modules } = useRegistry();
  // The day that the page shows goes along: as many records as the figure says.
  const { search } = useLocation();
  const { reading, module, code, name, counting } = indicator;
  if (reading?.value == null) return '—';
  const value = formatDecimal(reading.value);
  // A deliverable has no records: its steps stand on the page of the indicator.
  const [home, path] = counting === 'MILESTONE' ? ['supervision', 'indicators'] : [module, 'records'];
  const mounted = modules.some(({ id }) => id === home);
  return (
    <>
      {mounted ? (
        <Link
          className="ms-follow"
          to={{ pathname: `/${home}/${path}/${code}`, search }}
          aria-label={t('commitment.ledger.follow', { name, value })}
        >
          {value}
        </Link>
      ) : (
        <span className="ms-figure">{value}</span>
      )}
      <SummaryMark indicator={indicator} />
      {reading.daysMissing != null && reading.daysMissing > 0 && (
        <small>{t('commitment.daysMissing', { days: reading.daysMissing })}</small>
      )}
    </>
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
