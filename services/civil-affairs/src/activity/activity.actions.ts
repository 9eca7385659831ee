import { type Change, Refusal, amendRecord, placeOf, recordOnce } from '@minsheng/kernel';
import type { Activity } from './activity.entity.ts';
import type { AmendActivityInput, RecordActivityInput } from './activity.inputs.ts';
import { activityKind } from './activity.kind.ts';
import { STAGE_MOVES, findFault } from './activity.rules.ts';

/**
 * Records an activity, planned or held. Refuses, naming the field: no title or venue, a day in the future for one that
 * was held, one held without its audience, an unknown place.
 */
export function recordActivity(
  tx: Change,
  input: RecordActivityInput,
  requestKey?: string | null,
): Promise<Activity> {
  return recordOnce(tx, activityKind, { input, requestKey }, (activity) => {
    const { kind, stage, heldOn, audience = null } = input;
    Object.assign(activity, {
      kind,
      title: input.title.trim(),
      venue: input.venue.trim(),
      townshipId: placeOf(tx, input.township),
      stage,
      heldOn,
      audience,
      note: input.note?.trim() || null,
    });
    assertStands(tx, activity);
  });
}

/** Says what became of it. Refuses a move that its stage does not have, and what recording refuses. */
export function amendActivity(tx: Change, id: string, input: AmendActivityInput): Promise<Activity> {
  return amendRecord(tx, activityKind, id, (activity) => {
    const moves: readonly string[] = STAGE_MOVES[activity.stage];
    if (input.stage && input.stage !== activity.stage && !moves.includes(input.stage))
      throw new Refusal('STAGE_NOT_OPEN', { field: 'stage' });
    activity.stage = input.stage ?? activity.stage;
    activity.heldOn = input.heldOn ?? activity.heldOn;
    if (input.audience !== undefined) activity.audience = input.audience;
    if (input.note !== undefined) activity.note = input.note?.trim() || null;
    assertStands(tx, activity);
  });
}

function assertStands(tx: Change, activity: Activity): void {
  const fault = findFault(activity, tx.clock.today());
  if (fault) throw new Refusal(fault.code, { field: fault.field, ...fault.params });
}
