import { LockMode } from '@mikro-orm/core';
import {
  assertMayAnywhere,
  type Change,
  change,
  type Context,
  getReason,
  notFound,
  Refusal,
} from '@minsheng/kernel';
import { type Decimal, toCanonical } from '@minsheng/kernel/domain';
import { announceReadings } from '../facts/announce.ts';
import { ReportingPeriod } from '../period/period.entity.ts';
import { isOver } from '../period/period.rules.ts';
import { permissions } from '../permissions.ts';
import { assertOutside, changeReturn, standingRows, statesOf } from './open-return.ts';
import { placeOf } from './sheet.ts';
import { ReturnRow } from './return-row.entity.ts';
import { moveOf, rowMoveOf, stateAfterCheck, type ReturnAct, type RowAct } from './states.rules.ts';
import { UnitReturn } from './unit-return.entity.ts';

/**
 * Accepts rows as they were returned, many at once: 核定数 = 报送数. A row that is verified already stays so. All or none.
 * FORBIDDEN for rows of a unit that the caller belongs to.
 */
export function verifyRows(ctx: Context, ids: readonly string[]): Promise<readonly ReturnRow[]> {
  return checkRows(ctx, ids, 'verify', (row) => accept(row, row.figures.reported, ctx));
}

/** Accepts a row with another figure than was returned, with the reason. */
export async function verifyOtherwise(
  ctx: Context,
  id: string,
  value: Decimal,
  reason: string,
): Promise<ReturnRow> {
  const said = getReason(reason);
  const rows = await checkRows(ctx, [id], 'verify', (row) => {
    row.message = said;
    accept(row, toCanonical(value), ctx);
  });
  return rows[0]!;
}

/** Sends rows back with a message; the others go on. */
export function sendBackRows(
  ctx: Context,
  ids: readonly string[],
  message: string,
): Promise<readonly ReturnRow[]> {
  const said = getReason(message);
  return checkRows(ctx, ids, 'sendBack', (row) => void (row.message = said), said);
}

/** Opens one verified indicator of one unit again, with a reason. Its verified figure stands until another is verified. */
export async function reopenRow(ctx: Context, id: string, reason: string): Promise<ReturnRow> {
  assertMayAnywhere(ctx, permissions['return:lock']);
  const said = getReason(reason);
  const rows = await checkRows(ctx, [id], 'reopen', (row) => void (row.message = said), said);
  return rows[0]!;
}

function accept(row: ReturnRow, value: string | null, { clock, caller }: Context): void {
  row.verified = value;
  row.verifiedOn = clock.today();
  row.verifiedBy = caller.name;
}

async function checkRows(
  ctx: Context,
  ids: readonly string[],
  act: Extract<RowAct & ReturnAct, 'verify' | 'sendBack' | 'reopen'>,
  apply: (row: ReturnRow) => void,
  reason?: string,
): Promise<readonly ReturnRow[]> {
  assertMayAnywhere(ctx, permissions['return:check']);
  return change(ctx, async (tx) => {
    const found = await tx.em.find(ReturnRow, { id: { $in: [...new Set(ids)] } });
    if (found.length < new Set(ids).size) throw notFound();
    for (const { unitId } of found) assertOutside(tx, unitId);
    // In one order, so that two checks of the same returns follow one another.
    const returnIds = [...new Set(found.map(({ returnId }) => returnId))].sort();
    const orderBy = { id: 'asc' } as const;
    const returns = await tx.em.find(
      UnitReturn,
      { id: { $in: returnIds } },
      { lockMode: LockMode.PESSIMISTIC_WRITE, orderBy },
    );
    for (const stored of returns) await checkReturn(tx, stored, new Set(ids), act, apply, reason);
    await announceReadings(
      tx.em,
      found.map(({ indicatorId }) => indicatorId),
    );
    return found;
  });
}

async function checkReturn(
  tx: Change,
  stored: UnitReturn,
  ids: ReadonlySet<string>,
  act: 'verify' | 'sendBack' | 'reopen',
  apply: (row: ReturnRow) => void,
  reason: string | undefined,
): Promise<void> {
  const standing = await standingRows(tx, stored.id);
  const rows = standing.filter(({ id }) => ids.has(id));
  // A row that is no longer the one that stands was returned anew since it was seen.
  const asked = await tx.em.count(ReturnRow, { returnId: stored.id, id: { $in: [...ids] } });
  if (rows.length < asked) throw new Refusal('RECORD_CHANGED');
  const open = rows.filter(({ state }) => !(act === 'verify' && state === 'VERIFIED'));
  if (open.length === 0) return;
  if (moveOf(stored.state, act) === undefined)
    throw new Refusal('RETURN_NOT_IN_STATE', { state: stored.state, act });
  for (const row of open) {
    const state = rowMoveOf(row.state, act);
    if (!state) throw new Refusal('ROW_NOT_IN_STATE', { state: row.state, act });
    tx.changing(`return.${act}`, 'ReturnRow', row, reason);
    row.state = state;
    apply(row);
  }
  await changeReturn(
    tx,
    await placeOf(tx, stored.id),
    `return.${act}`,
    stored,
    { state: stateAfterCheck(statesOf(standing)) },
    reason,
  );
}

/**
 * Locks a period: nothing is handed in for it any more, what was not is 未报送. Refuses while something handed in waits for
 * its check. Locked already: nothing happens.
 */
export function lockPeriod(ctx: Context, id: string): Promise<ReportingPeriod> {
  assertMayAnywhere(ctx, permissions['return:lock']);
  return change(ctx, async (tx) => {
    const period = await tx.em.findOne(ReportingPeriod, { id }, { lockMode: LockMode.PESSIMISTIC_WRITE });
    if (!period) throw notFound();
    if (period.lockedOn) return period;
    if (!period.asks) throw new Refusal('PERIOD_ASKS_NOBODY');
    if (!isOver(period, tx.clock.today())) throw new Refusal('PERIOD_NOT_OVER', { day: period.cutOff });
    const open = await tx.em.count(UnitReturn, {
      periodId: id,
      state: { $in: ['FROZEN', 'SUBMITTED', 'SENT_BACK'] },
    });
    if (open > 0) throw new Refusal('PERIOD_UNCHECKED', { count: open });
    tx.changing('period.lock', 'ReportingPeriod', period);
    period.lockedOn = tx.clock.today();
    period.lockedBy = tx.caller.name;
    return period;
  });
}
