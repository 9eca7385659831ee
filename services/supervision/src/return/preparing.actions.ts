import {
  type Change,
  change,
  type Context,
  getOwnFile,
  getReason,
  Refusal,
  type Seen,
} from '@minsheng/kernel';
import { type Decimal, toCanonical } from '@minsheng/kernel/domain';
import { announceReadings } from '../facts/announce.ts';
import { permissions } from '../permissions.ts';
import { indicatorsAsked, type Sheet, sheetOf } from './sheet.ts';
import { assertMayPrepare, changeReturn, openReturn, placeFor } from './open-return.ts';
import { LONGEST_TEXT } from './return.rules.ts';
import type { UnitReturn } from './unit-return.entity.ts';

type Place = Pick<Sheet, 'period' | 'unit'>;

/** Says how a commitment goes, or that nothing has changed. Refuses more than 300 characters. */
export function saveText(
  ctx: Context,
  seen: Seen,
  commitment: string,
  said: { readonly text: string; readonly noChange: boolean },
): Promise<Sheet> {
  const text = said.noChange ? '' : said.text.trim();
  if ([...text].length > LONGEST_TEXT)
    throw new Refusal('RETURN_TEXT_TOO_LONG', { field: 'text', most: LONGEST_TEXT });
  return prepareReturn(ctx, seen, 'return.save', async (stored, place) => {
    const asked = await indicatorsAsked(ctx, place);
    if (!asked.some(({ commitmentId }) => commitmentId === commitment))
      throw new Refusal('RETURN_ROW_UNKNOWN');
    return { texts: { ...stored.texts, [commitment]: { text, noChange: said.noChange } } };
  });
}

interface Correction {
  readonly indicator: string;
  readonly value: Decimal;
  readonly reason: string;
  readonly evidence: string;
}

/** Returns another figure than the ledger's, with a reason and a paper. Of the unit's own indicators only. */
export function correctFigure(
  ctx: Context,
  seen: Seen,
  { indicator, value, reason, evidence }: Correction,
): Promise<Sheet> {
  const said = getReason(reason);
  if (value.lt(0)) throw new Refusal('RETURN_VALUE_NEGATIVE', { field: 'value' });
  return prepareReturn(ctx, seen, 'return.correct', async (stored, place, tx) => {
    const asked = await indicatorsAsked(ctx, place);
    if (!asked.some(({ id, ownerId }) => id === indicator && ownerId === place.unit.id))
      throw new Refusal('RETURN_ROW_UNKNOWN');
    await getOwnFile(tx, evidence, place.unit.id, 'evidence');
    const correction = { value: toCanonical(value), reason: said, evidenceId: evidence };
    return { corrections: { ...stored.corrections, [indicator]: correction } };
  });
}

/** Takes a correction back: the ledger's figure is returned. */
export function withdrawCorrection(ctx: Context, seen: Seen, indicator: string): Promise<Sheet> {
  return prepareReturn(ctx, seen, 'return.uncorrect', async ({ corrections }) => {
    const { [indicator]: taken, ...others } = corrections;
    if (!taken) throw new Refusal('RETURN_ROW_UNKNOWN');
    return { corrections: others };
  });
}

/** Hands in a part of an indicator that another unit leads: what it contributed, or that it did (no number of its own). */
export async function handInPart(
  ctx: Context,
  seen: Seen,
  indicator: string,
  value: Decimal | null,
): Promise<Sheet> {
  const place = await placeFor(ctx, permissions['return:prepare'], seen.id);
  const asked = await indicatorsAsked(ctx, place);
  const led = asked.find(({ id, ownerId }) => id === indicator && ownerId !== place.unit.id);
  if (!led) throw new Refusal('RETURN_ROW_UNKNOWN');
  await change(ctx, async (tx) => {
    // The parts of a cooperating unit are no matter of how far its own return has come.
    const stored = await openReturn(tx, place, seen, 'part');
    assertMayPrepare(tx, place, stored.state);
    const part = { value: value && toCanonical(value), handedInOn: tx.clock.today(), by: tx.caller.name };
    await changeReturn(tx, place, 'return.part', stored, { parts: { ...stored.parts, [indicator]: part } });
    await announceReadings(tx.em, [indicator]);
  });
  return sheetOf(ctx, place.period, place.unit);
}

async function prepareReturn(
  ctx: Context,
  seen: Seen,
  action: string,
  given: (stored: UnitReturn, place: Place, tx: Change) => Promise<Partial<UnitReturn>>,
): Promise<Sheet> {
  const place = await placeFor(ctx, permissions['return:prepare'], seen.id);
  await change(ctx, async (tx) => {
    const stored = await openReturn(tx, place, seen, 'save');
    assertMayPrepare(tx, place, stored.state);
    await changeReturn(tx, place, action, stored, await given(stored, place, tx));
  });
  return sheetOf(ctx, place.period, place.unit);
}
