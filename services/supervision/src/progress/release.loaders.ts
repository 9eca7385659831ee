import type { Batch, Context } from '@minsheng/kernel';
import { type CalendarDate, endsOfMonths, firstDayOf } from '@minsheng/kernel/domain';
import { catalogueNow } from '../catalogue/shared-catalogue.ts';
import { shareByIndicator } from '../shared/share.ts';
import { type ClosedMonth, type Release, releasesOf } from './release.rules.ts';

/** An indicator's last release: that of the month that ends on the day. */
export interface ReleaseKey {
  readonly indicatorId: string;
  readonly year: number;
  readonly end: CalendarDate;
}

interface MonthRow {
  readonly nth: number;
  readonly place: string;
  readonly month: CalendarDate;
  readonly people: number;
}

/** Twelve releases a year of all indicators that count people, with 34 places each. */
const PLACES_KEPT = 50_000;

/**
 * The release of a month's end. It follows from what was recorded until then, which nothing that comes later changes: the
 * same question has the same answer for ever.
 */
export const releasesByKey: Batch<ReleaseKey, Release> = shareByIndicator(
  readReleases,
  PLACES_KEPT,
  ({ released }) => 1 + released.size,
);

async function readReleases(ctx: Context, keys: readonly ReleaseKey[]): Promise<readonly Release[]> {
  const asked = keys.map(({ indicatorId, end }, nth) => ({ nth, id: indicatorId, until: end }));
  const rows = await ctx.em.execute<MonthRow[]>(
    `select k.nth, c.township_id as place, date_trunc('month', greatest(c.day, c.recorded_day))::date::text as month,
       sum(c.value)::int as people
     from jsonb_to_recordset(?::jsonb) as k (nth int, id text, until date)
     join indicator i on i.id = k.id
     join reported_cell c on c.indicator_id = i.id and c.module = i.module and greatest(c.day, c.recorded_day) <= k.until
     group by 1, 2, 3`,
    [JSON.stringify(asked)],
  );
  const places = [...(await catalogueNow(ctx)).townships.keys()];
  return keys.map(({ year, end }, nth) => {
    const own = rows.filter((row) => row.nth === nth);
    return releasesOf(places, closedMonths(own, endsOfMonths(firstDayOf(year), end))).at(-1)!;
  });
}

function closedMonths(rows: readonly MonthRow[], ends: readonly CalendarDate[]): ClosedMonth[] {
  const byPlace = Map.groupBy(rows, ({ place }) => place);
  return ends.map((end) => ({
    end,
    people: new Map(
      [...byPlace].map(([place, came]) => [
        place,
        came.filter(({ month }) => month <= end).reduce((sum, { people }) => sum + people, 0),
      ]),
    ),
  }));
}
