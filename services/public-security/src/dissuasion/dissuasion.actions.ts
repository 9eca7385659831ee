import {
  type Seen,
  type Change,
  Refusal,
  amendRecord,
  keepersOf,
  recordOnce,
  scanOf,
  unitToRecordFor,
} from '@minsheng/kernel';
import { Dissuasion } from './dissuasion.entity.ts';
import type {
  AmendDissuasionInput,
  RecordDissuasionInput,
  RecordDissuasionsInput,
} from './dissuasion.inputs.ts';
import { dissuasionKind } from './dissuasion.kind.ts';
import { type DayFault, findDayFault } from './dissuasion.rules.ts';

/** A quarter: more days are not one paper's. */
const MOST_DAYS = 92;

/**
 * Takes the signed total of a day; none warned is a return. Refuses, naming the field: a day to come, or of a year of
 * which nothing is asked, or stated before; no paper, or another unit's scan; no signature, or one of before
 * the day.
 */
export function recordDissuasion(
  tx: Change,
  input: RecordDissuasionInput,
  requestKey?: string | null,
): Promise<Dissuasion> {
  return recordOnce(tx, dissuasionKind, { input, requestKey }, (it) => fill(tx, it, input));
}

/** Takes several days under one paper, all or none. Refuses as one day does, naming the row; no days, or too many. */
export async function recordDissuasions(
  tx: Change,
  input: RecordDissuasionsInput,
  requestKey?: string | null,
): Promise<readonly Dissuasion[]> {
  // Rights first: an empty paper of somebody who may not send one is none of our business.
  unitToRecordFor(tx, dissuasionKind.permissions.record, keepersOf(tx, dissuasionKind));
  const { days, ...paper } = input;
  if (days.length === 0) throw new Refusal('DAYS_MISSING', { field: 'days' });
  if (days.length > MOST_DAYS) throw new Refusal('DAYS_TOO_MANY', { field: 'days', most: MOST_DAYS });
  const made: Dissuasion[] = [];
  for (const [nth, line] of days.entries()) {
    // Each day has its own key, the digest is the whole paper's: a retry with another line is another paper.
    const recording = { input, requestKey: requestKey && `${requestKey}#${nth}` };
    const stated = { ...paper, ...line };
    made.push(await recordOnce(tx, dissuasionKind, recording, (it) => fill(tx, it, stated, nth)));
  }
  return made;
}

/** Corrects a day's return with a reason; the trail keeps what it said before. Refuses as recording does. */
export function amendDissuasion(
  tx: Change,
  seen: Seen,
  input: AmendDissuasionInput,
  reason: string,
): Promise<Dissuasion> {
  const amend = async (dissuasion: Dissuasion) => {
    const { day, warned, paper, signedBy, signedOn } = dissuasion;
    Object.assign(dissuasion, {
      warned: input.warned ?? warned,
      paper: input.paper?.trim() ?? paper,
      signedBy: input.signedBy?.trim() ?? signedBy,
      signedOn: input.signedOn ?? signedOn,
    });
    if (input.scan !== undefined) dissuasion.scanId = await scanOf(tx, input.scan, dissuasion.unitId);
    if (input.note !== undefined) dissuasion.note = input.note?.trim() || null;
    // Its own year stays open to correction, also when the next one has begun.
    refuse(findDayFault(dissuasion, [Number(day.slice(0, 4))], tx.clock.today()));
  };
  return amendRecord(tx, dissuasionKind, seen, amend, reason);
}

async function fill(
  tx: Change,
  dissuasion: Dissuasion,
  input: RecordDissuasionInput,
  row?: number,
): Promise<void> {
  const { day, warned, signedOn } = input;
  Object.assign(dissuasion, {
    townshipId: null,
    day,
    warned,
    paper: input.paper.trim(),
    signedBy: input.signedBy.trim(),
    signedOn,
    scanId: await scanOf(tx, input.scan, dissuasion.unitId),
    note: input.note?.trim() || null,
  });
  refuse(findDayFault(dissuasion, yearsAsked(tx), tx.clock.today()), row);
  if (await isStated(tx, dissuasion)) refuse({ code: 'DAY_STATED', field: 'day', params: { day } }, row);
}

/** Years of which the catalogue asks for daily returns. */
function yearsAsked(tx: Change): readonly number[] {
  const measures = dissuasionKind.measures.map(({ name }) => name);
  const asked = tx.catalogue.bindings().filter(({ measure }) => measures.includes(measure));
  return [...new Set(asked.map(({ year }) => year))].sort((a, b) => a - b);
}

async function isStated(tx: Change, { id, unitId, day }: Dissuasion): Promise<boolean> {
  // One writer of a unit at a time, so that the second sees the first and hears which day it is. The index is the bolt.
  await tx.em.execute(
    'select pg_advisory_xact_lock(hashtextextended(?, 0))',
    [`dissuasion|${unitId}`],
    'run',
  );
  const sameDay = (it: Dissuasion) => it.id !== id && it.unitId === unitId && it.day === day;
  if (tx.pending<Dissuasion>(dissuasionKind.name).some((it) => sameDay(it) && it.voidedOn === null))
    return true;
  return (await tx.em.count(Dissuasion, { unitId, day, voidedOn: null })) > 0;
}

/** What is wrong with a line of several is told at the line; what is wrong with the paper, at the paper. */
function refuse(fault: DayFault | undefined, row?: number): void {
  if (!fault) return;
  const ofLine = row !== undefined && (fault.field === 'day' || fault.field === 'warned');
  throw new Refusal(fault.code, {
    ...fault.params,
    ...(ofLine ? { field: `days.${row}.${fault.field}`, row: row + 1 } : { field: fault.field }),
  });
}
