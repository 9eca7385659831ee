import {
  type Seen,
  type Change,
  type Context,
  Refusal,
  amendRecord,
  change,
  placeOf,
  recordOnce,
  sealPerson,
  voidRecord,
} from '@minsheng/kernel';
import { Facility } from '../facility/facility.entity.ts';
import { FollowUpState, Screening, ScreeningResult } from './screening.entity.ts';
import type { AmendScreeningInput, RecordScreeningInput } from './screening.inputs.ts';
import { screeningKind } from './screening.kind.ts';
import { FOLLOW_UP_MOVES, type Fault, findFault, findReportFault, followUpFor } from './screening.rules.ts';
import { type Warning, findStandingOf, findWarnings, refuseTwice } from './screening.warnings.ts';

/** What recording answers with: the record, and what the clerk should look at. */
export interface RecordedScreening {
  readonly screening: Screening;
  readonly warnings: readonly Warning[];
}

/**
 * Records a screening for the caller's unit. Refuses, naming the field: a person whom the programme is not for, days in
 * the future, an ID number that cannot be right, an unknown place, the same screening twice. A person screened before in
 * the year is recorded with a warning and not counted again.
 */
export async function recordScreening(
  ctx: Context,
  input: RecordScreeningInput,
  requestKey?: string | null,
): Promise<RecordedScreening> {
  return change(ctx, (tx) => recordScreeningIn(tx, input, requestKey));
}

/** The same inside a transaction of many, for imports. */
export async function recordScreeningIn(
  tx: Change,
  input: RecordScreeningInput,
  requestKey?: string | null,
): Promise<RecordedScreening> {
  let read: ReadPerson | undefined;
  // Not before the right is known: who may not record hears that, whatever he sent.
  const readPerson = () => (read ??= sealPerson(tx.vault, input));
  const screening = await recordOnce(tx, screeningKind, { input, requestKey }, (it) =>
    fill(tx, it, input, readPerson()),
  );
  const { facts } = readPerson();
  // Whoever sends again has not read the first answer: the warnings are worked out anew.
  const others = await findStandingOf(tx, screening);
  return { screening, warnings: await findWarnings(tx, screening, facts.birth, others) };
}

type ReadPerson = ReturnType<typeof sealPerson>;

async function fill(
  tx: Change,
  screening: Screening,
  input: RecordScreeningInput,
  { person, facts }: ReadPerson,
): Promise<void> {
  const { programme, screenedOn } = input;
  const reportedOn = input.reportedOn ?? null;
  const highRisk = input.highRisk ?? false;
  refuse(findFault({ ...facts, programme, screenedOn, reportedOn, highRisk }, tx.clock.today()));
  const townshipId = placeOf(tx, input.township);
  if (!(await tx.em.findOne(Facility, { id: input.facility })))
    throw new Refusal('FACILITY_UNKNOWN', { field: 'facility' });
  const result = input.result ?? ScreeningResult.PENDING;
  assertReported(result, reportedOn);
  Object.assign(screening, {
    programme,
    person,
    facilityId: input.facility,
    townshipId,
    screenedOn,
    reportedOn,
    highRisk,
    result,
    followUpNote: null,
  });
  setFollowUp(screening);
  refuseTwice(screening, await findStandingOf(tx, screening));
}

/** Adds report, result or follow-up. Refuses on a voided record, and a follow-up that is not due. */
export async function amendScreening(
  ctx: Context,
  seen: Seen,
  input: AmendScreeningInput,
): Promise<Screening> {
  return change(ctx, (tx) => amendScreeningIn(tx, seen, input));
}

export async function amendScreeningIn(
  tx: Change,
  seen: Seen,
  input: AmendScreeningInput,
): Promise<Screening> {
  return amendRecord(tx, screeningKind, seen, (screening) => amend(tx, screening, input));
}

function amend(tx: Change, screening: Screening, input: AmendScreeningInput): void {
  const reportedOn = input.reportedOn ?? screening.reportedOn;
  const result = input.result ?? screening.result;
  refuse(findReportFault(screening.screenedOn, reportedOn, tx.clock.today()));
  assertReported(result, reportedOn);
  const resultChanged = result !== screening.result;
  Object.assign(screening, { reportedOn, result });
  if (resultChanged) setFollowUp(screening);
  if (input.followUp && input.followUp !== screening.followUp) {
    const moves: readonly string[] = FOLLOW_UP_MOVES[screening.followUp];
    if (!moves.includes(input.followUp)) throw new Refusal('FOLLOW_UP_NOT_DUE', { field: 'followUp' });
    screening.followUp = input.followUp;
  }
  if (input.followUpNote !== undefined) screening.followUpNote = input.followUpNote?.trim() || null;
}

/** Takes a record out of every figure inside a transaction of many. */
export async function voidScreeningIn(tx: Change, seen: Seen, reason: string): Promise<Screening> {
  return voidRecord(tx, screeningKind, seen, reason);
}

function assertReported(result: ScreeningResult, reportedOn: Screening['reportedOn']): void {
  if (result !== ScreeningResult.PENDING && reportedOn === null)
    throw new Refusal('RESULT_WITHOUT_REPORT', { field: 'reportedOn' });
}

function setFollowUp(screening: Screening): void {
  const day = screening.reportedOn ?? screening.screenedOn;
  const { followUp, dueOn } = followUpFor(screening.programme, screening.result, day);
  screening.followUp = FollowUpState[followUp];
  screening.followUpDueOn = dueOn;
}

function refuse(fault: Fault | undefined): void {
  if (fault) throw new Refusal(fault.code, { field: fault.field, ...fault.params });
}
