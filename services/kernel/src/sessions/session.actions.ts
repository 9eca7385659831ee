import type { Change } from '../change.ts';
import { type SessionFault, type SessionStage, maySessionMove } from '../domain/index.ts';
import { placeOf } from '../records/record.actions.ts';
import { Refusal } from '../refusal.ts';
import type { AmendSessionInput, RecordSessionInput } from './session.inputs.ts';
import type { SessionRecord } from './session-record.ts';

/** A session's own part of its input, as the record keeps it. Refuses an unknown place. */
export function sessionOf(tx: Change, input: RecordSessionInput & { readonly stage: SessionStage }) {
  const { stage, heldOn, audience = null } = input;
  const note = input.note?.trim() || null;
  return {
    venue: input.venue.trim(),
    townshipId: placeOf(tx, input.township),
    stage,
    heldOn,
    audience,
    note,
  };
}

/** Says what became of a session. Refuses a move that its stage does not have. */
export function moveSession(
  session: SessionRecord,
  input: AmendSessionInput & { readonly stage?: SessionStage | null },
): void {
  const stage = input.stage ?? session.stage;
  if (!maySessionMove(session.stage, stage)) throw new Refusal('STAGE_NOT_OPEN', { field: 'stage' });
  session.stage = stage;
  session.heldOn = input.heldOn ?? session.heldOn;
  if (input.audience !== undefined) session.audience = input.audience;
  if (input.note !== undefined) session.note = input.note?.trim() || null;
}

/** Throws the refusal for a fault, if there is one. */
export function refuseFault(fault: SessionFault | undefined): void {
  if (fault) throw new Refusal(fault.code, { field: fault.field, ...fault.params });
}
