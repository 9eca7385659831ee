import type { Batch, Context } from '@minsheng/kernel';
import type { CalendarDate } from '@minsheng/kernel/domain';
import { shareByIndicator } from '../shared/share.ts';
import type { RowFigures } from './figures.rules.ts';
import type { RowState } from './states.rules.ts';

interface VerifiedKey {
  readonly indicatorId: string;
  /** The last cut-off on or before this day. */
  readonly asOf: CalendarDate;
  /** Verified by the end of this day; null: as known now. */
  readonly knownOn: CalendarDate | null;
}

/** The row whose figure the office accepted last. */
export interface VerifiedRow {
  readonly periodId: string;
  readonly cutOff: CalendarDate;
  readonly verifiedOn: CalendarDate;
  readonly verified: string | null;
  readonly figures: RowFigures;
}

const FIGURES_KEPT = 5_000;

/** 核定数 of indicators: the last that was verified, by cut-off and version; a reopened one stands until another is. */
export const verifiedByKey: Batch<VerifiedKey, VerifiedRow | undefined> = shareByIndicator(
  readVerified,
  FIGURES_KEPT,
);

async function readVerified(
  { em }: Context,
  keys: readonly VerifiedKey[],
): Promise<readonly (VerifiedRow | undefined)[]> {
  const asked = keys.map(({ indicatorId, asOf, knownOn }, nth) => ({
    nth,
    id: indicatorId,
    as_of: asOf,
    known_on: knownOn,
  }));
  const rows = await em.execute<(VerifiedRow & { readonly nth: number })[]>(
    `select distinct on (k.nth) k.nth, r.period_id as "periodId", r.cut_off::text as "cutOff", r.verified_on::text as "verifiedOn",
       trim_scale(r.verified)::text as verified, r.figures
     from jsonb_to_recordset(?::jsonb) as k (nth int, id text, as_of date, known_on date)
     join return_row r on r.indicator_id = k.id and not r.is_part and r.cut_off <= k.as_of
       and r.verified_on <= coalesce(k.known_on, 'infinity'::date)
     order by k.nth, r.cut_off desc, r.version desc`,
    [JSON.stringify(asked)],
  );
  const byNth = new Map(rows.map((row) => [row.nth, row]));
  return keys.map((_, nth) => byNth.get(nth));
}

interface ReportedKey {
  readonly indicatorId: string;
  readonly asOf: CalendarDate;
}

export interface ReportedRow {
  readonly returnId: string;
  readonly cutOff: CalendarDate;
  readonly version: number;
  readonly state: RowState;
  readonly verified: string | null;
  readonly figures: RowFigures;
}

/** The last row that was handed in of indicators, by those who own them. */
export const reportedByKey: Batch<ReportedKey, ReportedRow | undefined> = shareByIndicator(
  readReported,
  FIGURES_KEPT,
);

async function readReported(
  { em }: Context,
  keys: readonly ReportedKey[],
): Promise<readonly (ReportedRow | undefined)[]> {
  const asked = keys.map(({ indicatorId, asOf }, nth) => ({ nth, id: indicatorId, as_of: asOf }));
  const rows = await em.execute<(ReportedRow & { readonly nth: number })[]>(
    `select distinct on (k.nth) k.nth, r.return_id as "returnId", r.cut_off::text as "cutOff", r.version, r.state,
       trim_scale(r.verified)::text as verified, r.figures
     from jsonb_to_recordset(?::jsonb) as k (nth int, id text, as_of date)
     join return_row r on r.indicator_id = k.id and not r.is_part and r.cut_off <= k.as_of
       and r.state not in ('FROZEN', 'WITHDRAWN')
     order by k.nth, r.cut_off desc, r.version desc`,
    [JSON.stringify(asked)],
  );
  const byNth = new Map(rows.map((row) => [row.nth, row]));
  return keys.map((_, nth) => byNth.get(nth));
}
