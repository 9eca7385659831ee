import type { Change } from '../change.ts';
import { type SessionFault, type SessionStage, correctsHeld, maySessionMove } from '../domain/index.ts';
import { type Seen, amendRecord, placeOf } from '../records/record.actions.ts';
import type { RecordKind } from '../records/record-kind.ts';
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

type Amended = AmendSessionInput & { readonly stage?: SessionStage | null };

/**
 * Says what became of a session, or corrects one that was held; `rest` does what only its kind knows. Refuses a move that
 * its stage does not have, and a change of what counts already without a reason.
 */
export function amendSession<S extends SessionRecord>(
  tx: Change,
  kind: RecordKind<S>,
  seen: Seen,
  { input, reason }: { readonly input: Amended; readonly reason?: string | null },
  rest: (session: S) => void,
): Promise<S> {
  return amendRecord(
    tx,
    kind,
    seen,
    (session) => {
      const { stage, heldOn, audience, townshipId } = session;
      const before = { kind: session.kind, stage, heldOn, audience, townshipId };
      moveSession(session, input);
      rest(session);
      if (correctsHeld(before, session) && reason == null)
        throw new Refusal('REASON_REQUIRED', { field: 'reason' });
    },
    reason ?? undefined,
  );
}

function moveSession(session: SessionRecord, input: Amended): void {
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
