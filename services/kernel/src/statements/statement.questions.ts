import type { Change } from '../change.ts';
import { decimal } from '../domain/index.ts';
import type { Doubt } from '../questions/question.ts';
import type { KeptTotal } from './statement-total.ts';

interface Stated {
  readonly id: string;
  readonly unitId: string;
  readonly indicatorId: string;
  readonly periodTo: string;
  readonly totals: readonly KeptTotal[];
}

/** Below this share of what it was before, a whole or a number of places is asked about. */
const SHARE = '0.8';

/** What is asked of a statement beside what it said itself, else beside the one before it: fewer places, a smaller whole. */
export async function statementDoubts(
  tx: Change,
  statement: Stated,
  standing?: Pick<Stated, 'totals'>,
): Promise<readonly Omit<Doubt, 'label'>[]> {
  const before = standing?.totals ?? (await lastStated(tx, statement));
  if (!before) return [];
  const [then, now] = [wholeOf(before), wholeOf(statement.totals)];
  const [places, left] = [placesIn(tx, before), placesIn(tx, statement.totals)];
  return [
    ...(left < places
      ? [
          {
            code: 'FEWER_PLACES' as const,
            field: 'totals',
            params: { before: places, after: left, missing: places - left },
          },
        ]
      : []),
    ...(now.lt(then.times(SHARE)) ? [asked('SMALLER_WHOLE', then.toString(), now.toString())] : []),
  ];
}

/** How many places a statement speaks of: of a share, a line for the county as a whole stands for all of its townships. */
function placesIn(tx: Change, totals: readonly KeptTotal[]): number {
  const ofAll = totals.some(
    ({ townshipId, denominator }) => townshipId === null && Number(denominator) !== 0,
  );
  return ofAll ? tx.catalogue.townships().filter(({ isCounty }) => !isCounty).length : totals.length;
}

function asked(code: Doubt['code'], before: string | number, after: string | number) {
  return { code, field: 'totals', params: { before, after } };
}

function wholeOf(totals: readonly KeptTotal[]) {
  return totals.reduce((sum, { denominator }) => sum.plus(denominator), decimal('0'));
}

async function lastStated(tx: Change, { id, unitId, indicatorId, periodTo }: Stated) {
  const [row] = await tx.em.execute<{ totals: readonly KeptTotal[] }[]>(
    `select totals from statement where indicator_id = ? and unit_id = ? and voided_on is null and id <> ? and period_to < ?
     order by period_to desc, recorded_at desc limit 1`,
    [indicatorId, unitId, id, periodTo],
  );
  return row?.totals;
}
