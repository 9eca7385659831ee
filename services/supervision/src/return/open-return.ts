import { LockMode } from '@mikro-orm/core';
import {
  AS_IT_STANDS,
  assertMay,
  assertMayAnywhere,
  type Change,
  changedSinceSeen,
  type Context,
  forbidden,
  type Holders,
  Refusal,
  refuse,
  type Seen,
} from '@minsheng/kernel';
import { isOver } from '../period/period.rules.ts';
import { findPeriodFault } from './return.rules.ts';
import { ReturnRow } from './return-row.entity.ts';
import { placeOf, type Sheet, sheetOf, untouched } from './sheet.ts';
import { moveOf, type ReturnAct, type ReturnState, type RowState } from './states.rules.ts';
import { tellTodos } from './todos.ts';
import { UnitReturn } from './unit-return.entity.ts';

type Place = Pick<Sheet, 'period' | 'unit'>;

/** The place of a return for whoever may do this to it: FORBIDDEN before NOT_FOUND, then FORBIDDEN for another unit's. */
export async function placeFor(ctx: Context, holders: Holders, id: string): Promise<Place> {
  assertMayAnywhere(ctx, holders);
  const place = await placeOf(ctx, id);
  assertMay(ctx, holders, place.unit.id);
  return place;
}

/** The sheet of a return for whoever may do this to it. */
export async function sheetFor(ctx: Context, holders: Holders, id: string): Promise<Sheet> {
  const { period, unit } = await placeFor(ctx, holders, id);
  return sheetOf(ctx, period, unit);
}

/** Nobody of a unit checks what the unit returned, whatever else he may do (domain.md 8.12). */
export function assertOutside({ caller }: Context, unitId: string): void {
  if (caller.grants.some(({ unit }) => unit === unitId)) throw forbidden();
}

/** A return under the transaction's lock, as it was seen. Refuses what its state does not allow. */
export async function openReturn(
  tx: Change,
  { period, unit }: Place,
  { id, revision }: Seen,
  act: ReturnAct,
): Promise<UnitReturn> {
  const found = await tx.em.findOne(UnitReturn, { id }, { lockMode: LockMode.PESSIMISTIC_WRITE });
  const stored = found ?? untouched(id, period, unit);
  if (revision !== AS_IT_STANDS && revision !== stored.revision)
    throw changedSinceSeen(found?.changedBy ?? null, found?.changedOn ?? null);
  if (moveOf(stored.state, act) === undefined)
    throw new Refusal('RETURN_NOT_IN_STATE', { state: stored.state, act });
  return stored;
}

/** Changes a return under its trail; the first change makes it. What it waits for next is told where its state changes. */
export async function changeReturn(
  tx: Change,
  place: Place,
  action: string,
  stored: UnitReturn,
  given: Partial<Omit<UnitReturn, 'id' | 'revision'>>,
  reason?: string,
): Promise<void> {
  const { state } = stored;
  const isNew = stored.revision === 0;
  if (!isNew) tx.changing(action, 'UnitReturn', stored, reason);
  Object.assign(stored, given, {
    revision: stored.revision + 1,
    changedOn: tx.clock.today(),
    changedBy: tx.caller.name,
  });
  if (isNew) tx.made(action, 'UnitReturn', stored);
  await tellTodos(tx, place, state, stored);
}

/** Refuses to hand in for a period that is locked, not over, or asks nobody. */
export function assertPeriodOpen(
  { clock }: Context,
  { period }: Pick<Place, 'period'>,
  state: ReturnState,
): void {
  refuse(findPeriodFault(period, state === 'SENT_BACK', clock.today()));
}

/** Refuses to prepare anything for a period that is locked; before its last day a draft may be written. */
export function assertMayPrepare(ctx: Context, place: Pick<Place, 'period'>, state: ReturnState): void {
  if (isOver(place.period, ctx.clock.today())) assertPeriodOpen(ctx, place, state);
}

/** The rows that stand of a return: of each indicator the last that was not withdrawn. */
export async function standingRows(tx: Change, id: string): Promise<ReturnRow[]> {
  const rows = await tx.em.find(
    ReturnRow,
    { returnId: id, state: { $ne: 'WITHDRAWN' } },
    { orderBy: { version: 'asc' } },
  );
  return [...new Map(rows.map((row) => [row.indicatorId, row])).values()];
}

export function statesOf(rows: readonly ReturnRow[]): RowState[] {
  return rows.map(({ state }) => state);
}
