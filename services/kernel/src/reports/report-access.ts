import type { Context } from '../context.ts';
import type { Kind } from '../kinds/declared.ts';
import { isPerson } from '../kinds/describe.ts';
import { type Reach, reachOf } from '../permissions.ts';
import { reachOfKind } from '../records/record-kind.ts';
import { Refusal, forbidden } from '../refusal.ts';
import { RIGHTS } from '../rights.ts';
import type { AskedReport, Computed } from './report-asked.ts';
import type { Access, ReportFields } from './report-fields.ts';
import type { ReportWhere } from './report-where.ts';

export type ReportedKind = Pick<
  Kind,
  'declaration' | 'entity' | 'fields' | 'keptWith' | 'name' | 'owner' | 'permissions' | 'shared'
>;

/**
 * Units whose rows go into a report in which columns of these degrees take part. Who may read rows gets a report of
 * those; who sees figures alone gets all rows of kinds without people, as long as no column names single things. FORBIDDEN
 * else, to holders of figures with the way to what is released.
 */
export async function reachOfReport(
  ctx: Context,
  kind: ReportedKind,
  { ofPeople }: Pick<ReportFields, 'ofPeople'>,
  used: ReadonlySet<Access>,
): Promise<Reach> {
  const reach = await findReach(ctx, kind);
  if (!reach) {
    if (!seesFigures(ctx)) throw forbidden();
    if (ofPeople) throw new Refusal('FORBIDDEN', {}, 'REPORT_OF_PEOPLE');
    if (used.has('rows') || used.has('own')) throw new Refusal('FORBIDDEN', {}, 'REPORT_COLUMN_OF_ROWS');
    return 'ALL';
  }
  return used.has('own') ? ownOf(ctx, kind, reach) : reach;
}

/** Rows that the caller reads; undefined where none. */
async function findReach(ctx: Context, kind: ReportedKind): Promise<Reach | undefined> {
  try {
    return await reachOfKind(ctx, kind, 'read');
  } catch (error) {
    if (error instanceof Refusal && error.code === 'FORBIDDEN') return undefined;
    throw error;
  }
}

function seesFigures({ caller }: Context): boolean {
  const reach = reachOf(caller, RIGHTS.FIGURES);
  return reach === 'ALL' || reach.length > 0;
}

/** A hidden column tells of what it counts, so the whole report is of the rows whose columns the caller sees. */
function ownOf(ctx: Context, { permissions, fields }: ReportedKind, reach: Reach): Reach {
  const holders = Object.values(fields).some(isPerson) ? permissions.unmask : permissions.seeSensitive;
  const own = reachOf(ctx.caller, holders);
  if (own !== 'ALL' && own.length === 0) throw new Refusal('FORBIDDEN', {}, 'REPORT_COLUMN_OWN');
  if (reach === 'ALL') return own;
  return own === 'ALL' ? reach : reach.filter((unit) => own.includes(unit));
}

/** Degrees of all columns that take part in what is asked, also in what only narrows, orders or limits it. */
export function accessUsed(
  where: ReportWhere,
  given: Readonly<Record<string, unknown>>,
  { rows, totals }: AskedReport,
): ReadonlySet<Access> {
  const computed = [...rows, ...totals]
    .flatMap(({ measures }) => measures)
    .flatMap(({ computed: it }): readonly Computed[] => ('measure' in it ? [it] : [...it.values()]));
  const named = rows.flatMap(({ orders, having }) => [...orders, ...having].map((it) => it.computed));
  return new Set([
    ...where.accessOf(given),
    ...rows.flatMap(({ dimensions }) => dimensions.map(({ dimension }) => dimension.access)),
    ...[...computed, ...named].flatMap((it) => [it.measure.access, ...where.accessOf(it.where ?? {})]),
  ]);
}
