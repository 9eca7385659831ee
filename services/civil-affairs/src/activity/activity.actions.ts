import { type Seen, type Change, amendSession, recordOnce, refuseFault, sessionOf } from '@minsheng/kernel';
import type { Activity } from './activity.entity.ts';
import type { AmendActivityInput, RecordActivityInput } from './activity.inputs.ts';
import { activityKind } from './activity.kind.ts';
import { findFault } from './activity.rules.ts';

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
    Object.assign(activity, { ...sessionOf(tx, input), kind: input.kind, title: input.title.trim() });
    refuseFault(findFault(activity, tx.clock.today()));
  });
}

/**
 * Says what became of it, or corrects one that was held. Refuses a move that its stage does not have, a correction of the
 * day or the audience without a reason, and what recording refuses.
 */
export function amendActivity(
  tx: Change,
  seen: Seen,
  input: AmendActivityInput,
  reason?: string | null,
): Promise<Activity> {
  return amendSession(tx, activityKind, seen, { input, reason }, (activity) => {
    refuseFault(findFault(activity, tx.clock.today()));
  });
}
