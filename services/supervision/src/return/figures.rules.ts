import { type CalendarDate, type Decimal, decimal, toCanonical, truncate } from '@minsheng/kernel/domain';
import type { Light, Standing } from '../progress/light.rules.ts';
import type { Reading } from '../progress/reading.rules.ts';

/** A row of a return as it was frozen: exact decimals as canonical text. */
export interface RowFigures {
  /** 台账数 at the cut-off, as known when it was frozen. */
  readonly ledger: string | null;
  /** 报送数: the ledger, or what the unit corrected it to. */
  readonly reported: string | null;
  /** 报送数 as it is printed (decision 098). */
  readonly shown: string | null;
  /** 本季新增; null where adding has no meaning. */
  readonly gained: string | null;
  /** 更正上期: what became of the last return's figure since; null where there was none. */
  readonly corrected: string | null;
  readonly opening: string | null;
  readonly completion: string | null;
  readonly planned: string | null;
  readonly deviation: string | null;
  readonly light: Light;
  readonly standing: Standing;
  readonly coveredTo: CalendarDate | null;
}

/** What the unit returned last, and what the ledger says of that day now. */
export interface LastReturn {
  readonly reported: string | null;
  readonly ledgerNow: Decimal | null;
}

const NOT_CONNECTED = { light: 'GREY', standing: 'NOT_CONNECTED', coveredTo: null } as const;

interface RowTerms {
  readonly target: Decimal | null;
  /** Whether gains of periods add up to the figure: not of percentages, averages and judgements. */
  readonly adds: boolean;
}

/**
 * The figures of a row. What was returned last, 更正上期 and 本季新增 always add up to 报送数: entries that came late, and
 * whatever was returned otherwise than the ledger has it, are 更正上期; a frozen return stays as it is.
 */
export function figuresOf(
  { target, adds }: RowTerms,
  reading: Reading | undefined,
  corrected: Decimal | undefined,
  last: LastReturn | undefined,
): RowFigures {
  // Of continuous work, which is judged, there is no number to return.
  const ledger = reading?.shown ? reading.value : null;
  const reported = corrected ?? ledger;
  const before = last?.ledgerNow ?? null;
  const returned = last?.reported ?? null;
  return {
    ledger: text(ledger),
    reported: text(reported),
    shown: text(corrected ?? reading?.shown ?? null),
    gained:
      adds && reported
        ? text(last ? before && reported.minus(before) : reported.minus(reading?.opening ?? 0))
        : null,
    corrected: text(before && returned !== null ? before.minus(decimal(returned)) : null),
    opening: text(reading?.opening ?? null),
    completion: text(
      corrected && target ? truncate(corrected.times(100).div(target), 2) : (reading?.completion ?? null),
    ),
    planned: text(reading?.planned ?? null),
    deviation: text(reading?.deviation ?? null),
    ...(reading
      ? { light: reading.light, standing: reading.standing, coveredTo: reading.coveredTo }
      : NOT_CONNECTED),
  };
}

function text(value: Decimal | null): string | null {
  return value && toCanonical(value);
}

/** Whether a row has to be explained: it is behind, or another figure than the ledger's is returned, or the last one moved. */
export function needsWords({ standing, ledger, reported, corrected }: RowFigures): boolean {
  const isBehind = standing === 'BEHIND' || standing === 'FAR_BEHIND';
  return isBehind || ledger !== reported || (corrected !== null && corrected !== '0');
}
