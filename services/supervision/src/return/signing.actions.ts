import {
  type Change,
  change,
  type Context,
  forbidden,
  getOwnFile,
  getReason,
  may,
  Refusal,
  refuse,
  type Seen,
} from '@minsheng/kernel';
import { permissions } from '../permissions.ts';
import { checkCodeOf } from './check-code.ts';
import {
  assertPeriodOpen,
  changeReturn,
  openReturn,
  placeFor,
  sheetFor,
  standingRows,
  statesOf,
} from './open-return.ts';
import { findTextFault, type RowSaid } from './return.rules.ts';
import { ReturnRow } from './return-row.entity.ts';
import { type PaperSignature, findPaperFault, nextSigner } from './signing.rules.ts';
import { type Sheet, type SheetRow, sheetOf } from './sheet.ts';
import { rowMoveOf, stateAfterThaw } from './states.rules.ts';
import { lateUnitsOf } from './parts.ts';
import type { KeptSignature, UnitReturn } from './unit-return.entity.ts';
import { UnitSigning } from './unit-signing.entity.ts';

/**
 * Freezes a return: its figures are copied and never move again. Refuses a period that is not over, and a commitment that is
 * behind or corrected without a word. On screen, whoever freezes signs as the first post if he holds it.
 */
export async function freezeReturn(ctx: Context, seen: Seen): Promise<Sheet> {
  const sheet = await sheetFor(ctx, permissions['return:prepare'], seen.id);
  const { period, unit, rows } = sheet;
  assertPeriodOpen(ctx, sheet, sheet.stored.state);
  await change(ctx, async (tx) => {
    const stored = await openReturn(tx, sheet, seen, 'freeze');
    refuse(findTextFault(rows.map(saidOf), stored.texts));
    const open = rows.filter(({ isOpen }) => isOpen);
    const late = await lateUnitsOf(tx, period.id, open);
    for (const row of open) tx.made('return.freeze', 'ReturnRow', await frozen(tx, sheet, row, late));
    const signing = await tx.em.findOne(UnitSigning, { unitId: unit.id });
    const steps = signing?.steps ?? [];
    const signatures = steps[0] && holds(ctx, steps[0], unit.id) ? [signatureOf(tx, steps[0])] : [];
    await changeReturn(tx, sheet, 'return.freeze', stored, {
      state: 'FROZEN',
      signing: signing ? 'SCREEN' : 'PAPER',
      steps,
      signatures,
      checkCode: checkCodeOf(stored.id, rows.map(saidOf), stored.texts),
      frozenOn: tx.clock.today(),
      frozenBy: tx.caller.name,
      submittedOn: null,
      scanId: null,
      message: null,
    });
    if (steps.length > 0 && signatures.length === steps.length)
      await handIn(tx, sheet, stored, 'return.submit', {});
  });
  return sheetOf(ctx, period, unit);
}

/** Takes a form back before it is handed in: what was changed by pen is changed in the return first. */
export async function thawReturn(ctx: Context, seen: Seen): Promise<Sheet> {
  const place = await placeFor(ctx, permissions['return:prepare'], seen.id);
  await change(ctx, async (tx) => {
    const stored = await openReturn(tx, place, seen, 'thaw');
    await moveRows(tx, stored.id, 'thaw');
    const before = await tx.em.find(ReturnRow, { returnId: stored.id });
    const state = stateAfterThaw(statesOf(before));
    await changeReturn(tx, place, 'return.thaw', stored, {
      state,
      signatures: [],
      checkCode: null,
      frozenOn: null,
      frozenBy: null,
    });
  });
  return sheetOf(ctx, place.period, place.unit);
}

/** 委托签: for whom somebody signs, and by what mandate. */
export interface Mandate {
  readonly onBehalfOf: string;
  readonly mandate: string;
}

/** Signs on screen as the next post of the unit's chain; with the last signature the return is handed in. */
export async function signReturn(ctx: Context, seen: Seen, mandate?: Mandate): Promise<Sheet> {
  const place = await placeFor(ctx, permissions['return:sign'], seen.id);
  await change(ctx, async (tx) => {
    const stored = await openReturn(tx, place, seen, 'sign');
    assertPeriodOpen(tx, place, 'SENT_BACK');
    const next = nextSigner(stored, tx.caller.accountId);
    if ('code' in next) throw new Refusal(next.code);
    if (!mandate && !holds(tx, next.post, place.unit.id)) throw forbidden();
    const signatures = [...stored.signatures, signatureOf(tx, next.post, mandate)];
    if (signatures.length < stored.steps.length)
      await changeReturn(tx, place, 'return.sign', stored, { signatures });
    else await handIn(tx, place, stored, 'return.sign', { signatures });
  });
  return sheetOf(ctx, place.period, place.unit);
}

interface Paper {
  /** Printed on the form that was signed. */
  readonly checkCode: string;
  readonly signatures: readonly PaperSignature[];
  readonly scan: string;
}

/** Hands in what was signed on paper: names and days, and the scan. Refuses a form of other figures than the frozen ones. */
export async function submitReturn(
  ctx: Context,
  seen: Seen,
  { checkCode, signatures, scan }: Paper,
): Promise<Sheet> {
  const place = await placeFor(ctx, permissions['return:submit'], seen.id);
  await change(ctx, async (tx) => {
    const stored = await openReturn(tx, place, seen, 'submit');
    refuse(findPaperFault(stored, { checkCode, signatures }, tx.clock.today()));
    await getOwnFile(tx, scan, place.unit.id, 'scan');
    const kept = signatures.map((it) => ({ ...it, accountId: null, onBehalfOf: null, mandate: null }));
    await handIn(tx, place, stored, 'return.submit', { signatures: kept, scanId: scan });
  });
  return sheetOf(ctx, place.period, place.unit);
}

/** All of the frozen rows are the office's now. */
async function handIn(
  tx: Change,
  place: Pick<Sheet, 'period' | 'unit'>,
  stored: UnitReturn,
  action: string,
  given: Partial<Pick<UnitReturn, 'signatures' | 'scanId'>>,
): Promise<void> {
  await changeReturn(tx, place, action, stored, {
    ...given,
    state: 'SUBMITTED',
    submittedOn: tx.clock.today(),
  });
  await moveRows(tx, stored.id, 'submit');
}

async function moveRows(tx: Change, id: string, act: 'thaw' | 'submit'): Promise<void> {
  const made = tx.pending<ReturnRow>('ReturnRow');
  for (const row of made.length > 0 ? made : await standingRows(tx, id)) {
    const state = rowMoveOf(row.state, act);
    if (!state) continue;
    if (made.length === 0) tx.changing(`return.${act}`, 'ReturnRow', row);
    row.state = state;
  }
}

async function frozen(
  tx: Change,
  { period, stored, unit }: Sheet,
  { indicator, isPart, figures }: SheetRow,
  late: ReadonlyMap<string, readonly string[]>,
): Promise<ReturnRow> {
  const correction = isPart ? undefined : stored.corrections[indicator.id];
  const versions = await tx.em.count(ReturnRow, { returnId: stored.id, indicatorId: indicator.id });
  return Object.assign(new ReturnRow(), {
    returnId: stored.id,
    periodId: period.id,
    indicatorId: indicator.id,
    unitId: unit.id,
    isPart,
    version: versions + 1,
    cutOff: period.cutOff,
    frozenOn: tx.clock.today(),
    figures,
    reason: correction?.reason ?? null,
    evidenceId: correction?.evidenceId ?? null,
    lateUnits: [...(late.get(indicator.id) ?? [])],
  });
}

function saidOf({ indicator, isPart, figures }: SheetRow): RowSaid {
  return {
    indicatorId: indicator.id,
    commitmentId: indicator.commitmentId,
    name: indicator.name,
    isPart,
    figures,
  };
}

function holds(ctx: Context, post: UnitSigning['steps'][number], unit: string): boolean {
  return may(ctx, { own: [post] }, unit);
}

function signatureOf({ caller, clock }: Change, post: string, mandate?: Mandate): KeptSignature {
  return {
    post,
    name: caller.name,
    day: clock.today(),
    accountId: caller.accountId,
    onBehalfOf: mandate ? mandate.onBehalfOf.trim() : null,
    mandate: mandate ? getReason(mandate.mandate) : null,
  };
}
