import type { Change } from '../change.ts';
import { Refusal, refuse } from '../refusal.ts';
import type { Statement } from './statement.kind.ts';
import { LEVEL } from './statement.measures.ts';
import { asDecimals } from './statement-total.ts';
import { findStatementFault, isShare, overlap } from './statement.rules.ts';

/** Refuses what does not go with how its indicator is counted, or with its year. */
export function refuseAgainstCatalogue(tx: Change, statement: Statement): void {
  const { indicatorId, periodFrom: from, periodTo: to, signedOn, totals } = statement;
  const { counting, year } = tx.catalogue.findIndicator(indicatorId)!;
  const stated = { from, to, signedOn, totals: totals.map(asDecimals) };
  refuse(findStatementFault(stated, counting, year, tx.clock.today()));
  // The latest stands alone: a month's count would wipe out what the year had before it. A share is of its last day anyway.
  const newYear = `${year}-01-01`;
  if (isLevel(tx, indicatorId) && !isShare(counting) && from !== newYear)
    throw new Refusal('LEVEL_SINCE_NEW_YEAR', { field: 'periodFrom', from: newYear });
}

/** Refuses a period of which days are stated: they would count twice; of a level, two of one day would contradict each other. */
export async function refuseOverlap(tx: Change, kind: string, statement: Statement): Promise<void> {
  const { id, indicatorId, unitId, periodFrom: from, periodTo: to } = statement;
  // One at a time: two of the same period would both find it free.
  await tx.em.execute(
    'select pg_advisory_xact_lock(hashtextextended(?, 0))',
    [`${indicatorId}|${unitId}`],
    'run',
  );
  const written = await tx.em.execute<Pick<Statement, 'periodFrom' | 'periodTo'>[]>(
    `select period_from as "periodFrom", period_to as "periodTo" from statement
     where indicator_id = ? and unit_id = ? and voided_on is null and id <> ?`,
    [indicatorId, unitId, id],
  );
  const pending = tx.pending<Statement>(kind).filter((it) => {
    return it.id !== id && it.indicatorId === indicatorId && it.unitId === unitId && it.voidedOn === null;
  });
  const level = isLevel(tx, indicatorId);
  const other = [...written, ...pending].find((it) =>
    level ? it.periodTo === to : overlap({ from, to }, { from: it.periodFrom, to: it.periodTo }),
  );
  if (other)
    throw new Refusal('PERIOD_STATED', { field: 'periodFrom', from: other.periodFrom, to: other.periodTo });
}

function isLevel(tx: Change, indicatorId: string): boolean {
  return tx.catalogue.bindings().some((it) => it.indicatorId === indicatorId && it.measure === LEVEL);
}
