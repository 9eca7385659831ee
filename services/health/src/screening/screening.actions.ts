import { LockMode } from '@mikro-orm/postgresql';
import {
  type Change,
  type Context,
  Refusal,
  assertMay,
  change,
  claimRequestKey,
  notFound,
  sealPerson,
  unitToRecordFor,
} from '@minsheng/kernel';
import { Facility } from '../facility/facility.entity.ts';
import { permissions } from '../permissions.ts';
import { FollowUpState, Screening, ScreeningResult } from './screening.entity.ts';
import type { AmendScreeningInput, RecordScreeningInput } from './screening.inputs.ts';
import { getScreeningReach, screeningKeepers } from './screening.keepers.ts';
import { FOLLOW_UP_MOVES, type Fault, findFault, findReportFault, followUpFor } from './screening.rules.ts';
import { type Warning, findStandingOf, findWarnings, refuseTwice } from './screening.warnings.ts';

const RECORD = 'Screening';
const SHORTEST_REASON = 4;

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
  const unitId = unitToRecordFor(tx, permissions['screening:record'], screeningKeepers(tx));
  const screening = new Screening();
  const { person, facts } = sealPerson(tx.vault, input);
  const before = await claimRequestKey(tx, requestKey, input, screening.id);
  if (before !== undefined) {
    // Whoever sends again has not read the first answer: the warnings are worked out anew.
    const made = await getScreening(tx, before);
    return {
      screening: made,
      warnings: await findWarnings(tx, made, facts.birth, await findStandingOf(tx, made)),
    };
  }
  const { programme, screenedOn } = input;
  const reportedOn = input.reportedOn ?? null;
  const highRisk = input.highRisk ?? false;
  refuse(findFault({ ...facts, programme, screenedOn, reportedOn, highRisk }, tx.clock.today()));
  await assertPlaces(tx, input);
  const result = input.result ?? ScreeningResult.PENDING;
  if (result !== ScreeningResult.PENDING && reportedOn === null)
    throw new Refusal('RESULT_WITHOUT_REPORT', { field: 'reportedOn' });

  Object.assign(screening, {
    unitId,
    programme,
    person,
    facilityId: input.facility,
    // The county itself has one form, null: a filter or a sum need not know two.
    townshipId: input.township && input.township !== tx.catalogue.county().id ? input.township : null,
    screenedOn,
    reportedOn,
    highRisk,
    result,
    followUpNote: null,
    recordedAt: tx.clock.now(),
  });
  setFollowUp(screening);
  const others = await findStandingOf(tx, screening);
  refuseTwice(screening, others);
  const warnings = await findWarnings(tx, screening, facts.birth, others);
  tx.made('screening.record', RECORD, screening);
  return { screening, warnings };
}

/** Adds report, result or follow-up. Refuses on a voided record, and a follow-up that is not due. */
export async function amendScreening(
  ctx: Context,
  id: string,
  input: AmendScreeningInput,
): Promise<Screening> {
  return change(ctx, (tx) => amendScreeningIn(tx, id, input));
}

export async function amendScreeningIn(
  tx: Change,
  id: string,
  input: AmendScreeningInput,
): Promise<Screening> {
  const screening = await getStanding(tx, id, 'screening:amend');
  const reportedOn = input.reportedOn ?? screening.reportedOn;
  const result = input.result ?? screening.result;
  refuse(findReportFault(screening.screenedOn, reportedOn, tx.clock.today()));
  if (result !== ScreeningResult.PENDING && reportedOn === null)
    throw new Refusal('RESULT_WITHOUT_REPORT', { field: 'reportedOn' });

  tx.changing('screening.amend', RECORD, screening);
  const resultChanged = result !== screening.result;
  Object.assign(screening, { reportedOn, result });
  if (resultChanged) setFollowUp(screening);
  if (input.followUp && input.followUp !== screening.followUp) {
    const moves: readonly string[] = FOLLOW_UP_MOVES[screening.followUp];
    if (!moves.includes(input.followUp)) throw new Refusal('FOLLOW_UP_NOT_DUE', { field: 'followUp' });
    screening.followUp = input.followUp;
  }
  if (input.followUpNote !== undefined) screening.followUpNote = input.followUpNote?.trim() || null;
  return screening;
}

/** Takes a record out of every figure, keeping it with the reason. Refuses without a reason, or twice. */
export async function voidScreening(ctx: Context, id: string, reason: string): Promise<Screening> {
  return change(ctx, (tx) => voidScreeningIn(tx, id, reason));
}

export async function voidScreeningIn(tx: Change, id: string, reason: string): Promise<Screening> {
  const screening = await getStanding(tx, id, 'screening:void');
  const said = reason.trim();
  if ([...said].length < SHORTEST_REASON) throw new Refusal('VOID_REASON_REQUIRED', { field: 'reason' });
  tx.changing('screening.void', RECORD, screening, said);
  screening.voidedOn = tx.clock.today();
  screening.voidReason = said;
  return screening;
}

/** Throws NOT_FOUND for a record that does not exist. */
async function getScreening(tx: Change, id: string): Promise<Screening> {
  const screening =
    tx.pending<Screening>(RECORD).find((it) => it.id === id) ?? (await tx.em.findOne(Screening, { id }));
  if (!screening) throw notFound();
  return screening;
}

async function getStanding(
  tx: Change,
  id: string,
  permission: 'screening:amend' | 'screening:void',
): Promise<Screening> {
  // Rights first: who may not touch any screening does not learn whether this one exists.
  await getScreeningReach(tx, permission);
  const pending = tx.pending<Screening>(RECORD).find((it) => it.id === id);
  const screening =
    pending ?? (await tx.em.findOne(Screening, { id }, { lockMode: LockMode.PESSIMISTIC_WRITE }));
  if (!screening) throw notFound();
  assertMay(tx, permissions[permission], screening.unitId);
  if (screening.voidedOn !== null) throw new Refusal('SCREENING_VOIDED');
  return screening;
}

async function assertPlaces(tx: Change, input: RecordScreeningInput): Promise<void> {
  if (input.township && !tx.catalogue.findTownship(input.township))
    throw new Refusal('TOWNSHIP_UNKNOWN', { field: 'township' });
  if (!(await tx.em.findOne(Facility, { id: input.facility })))
    throw new Refusal('FACILITY_UNKNOWN', { field: 'facility' });
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
