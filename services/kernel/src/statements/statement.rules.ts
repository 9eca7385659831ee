import { type CalendarDate, type Decimal, ZERO, yearOf } from '@minsheng/kernel/domain';

/** Figures of one place in a statement. */
export interface StatedTotal {
  readonly townshipId: string | null;
  readonly value: Decimal;
  readonly numerator: Decimal;
  readonly denominator: Decimal;
}

/** What a unit signs for, or what another system's export says: totals of a period without records behind them. */
export interface StatedPeriod {
  readonly from: CalendarDate;
  readonly to: CalendarDate;
  readonly signedOn: CalendarDate;
  readonly totals: readonly StatedTotal[];
}

/** Why it cannot be taken, with the field and the place it is about. */
export interface StatementFault {
  readonly code: string;
  readonly field: string;
  readonly params?: Readonly<Record<string, string | number>>;
}

/** Counted kinds whose quantities may have decimals; all others are whole. */
const MEASURED = new Set(['LENGTH', 'DENSITY']);
/** No figure of a county is larger; what is has been typed wrongly. */
const MOST = 999_999_999;
const SHARES = new Set(['RATIO', 'DENSITY']);

/** Whether a kind is counted by how many of how many. */
export function isShare(counting: string): boolean {
  return SHARES.has(counting);
}

/** The first reason against a statement for an indicator of this counting and year, or undefined. */
export function findStatementFault(
  { from, to, signedOn, totals }: StatedPeriod,
  counting: string,
  year: number,
  today: CalendarDate,
): StatementFault | undefined {
  if (from > to) return { code: 'PERIOD_REVERSED', field: 'periodTo' };
  if (to > today) return { code: 'PERIOD_IN_FUTURE', field: 'periodTo', params: { today } };
  if (yearOf(from) !== year || yearOf(to) !== year)
    return { code: 'PERIOD_OUTSIDE_YEAR', field: 'periodFrom', params: { year } };
  if (signedOn > today) return { code: 'SIGNED_IN_FUTURE', field: 'signedOn', params: { today } };
  if (signedOn < to) return { code: 'SIGNED_BEFORE_END', field: 'signedOn', params: { to } };
  if (totals.length === 0) return { code: 'TOTALS_MISSING', field: 'totals' };
  return findTotalFault(totals, counting);
}

function findTotalFault(totals: readonly StatedTotal[], counting: string): StatementFault | undefined {
  const places = new Set<string | null>();
  for (const [nth, total] of totals.entries()) {
    const row = nth + 1;
    const say = (code: string, params?: object): StatementFault => ({
      code,
      field: 'totals',
      params: { row, ...params },
    });
    if (places.has(total.townshipId)) return say('TOWNSHIP_TWICE');
    places.add(total.townshipId);
    const quantities = isShare(counting) ? [total.numerator, total.denominator] : [total.value];
    if (quantities.some((it) => it.lt(ZERO))) return say('QUANTITY_NEGATIVE');
    if (quantities.some((it) => it.gt(MOST))) return say('QUANTITY_TOO_LARGE', { most: MOST });
    if (!MEASURED.has(counting) && quantities.some((it) => !it.eq(it.round(0))))
      return say('QUANTITY_NOT_WHOLE');
    // Of nothing there is no share: nothing to cover is no figure, and is stated by no row.
    if (isShare(counting) && total.denominator.eq(ZERO)) return say('WHOLE_IS_ZERO');
    if (counting === 'RATIO' && total.numerator.gt(total.denominator)) return say('COVERED_EXCEEDS_WHOLE');
  }
  return undefined;
}

/** Whether two periods have a day in common. */
export function overlap(
  a: { readonly from: CalendarDate; readonly to: CalendarDate },
  b: { readonly from: CalendarDate; readonly to: CalendarDate },
): boolean {
  return a.from <= b.to && b.from <= a.to;
}
