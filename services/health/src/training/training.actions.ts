import { type Seen, type Change, Refusal, amendRecord, placeOf, recordOnce } from '@minsheng/kernel';
import type { Training } from './training.entity.ts';
import type { AmendTrainingInput, RecordTrainingInput } from './training.inputs.ts';
import { fallsUnder, trainingKind } from './training.kind.ts';
import { findFault } from './training.rules.ts';

/**
 * Records a training that was held. Refuses, naming the field: a day in the future, no venue or instructor, nobody there,
 * more teachers and pupils or certificates than people. FORBIDDEN for units that do not answer for this kind.
 */
export function recordTraining(
  tx: Change,
  input: RecordTrainingInput,
  requestKey?: string | null,
): Promise<Training> {
  const matches = fallsUnder(input.kind);
  return recordOnce(tx, trainingKind, { input, requestKey, matches }, (training) => {
    const { kind, heldOn, attendance, pupils, certificates = null } = input;
    Object.assign(training, {
      kind,
      heldOn,
      townshipId: placeOf(tx, input.township),
      venue: input.venue.trim(),
      instructor: input.instructor.trim(),
      attendance,
      pupils,
      certificates,
      note: input.note?.trim() || null,
    });
    assertStands(tx, training);
  });
}

/** Corrects a training with a reason, or says how many certificates came of it. Refuses what recording does. */
export function amendTraining(
  tx: Change,
  seen: Seen,
  input: AmendTrainingInput,
  reason: string,
): Promise<Training> {
  return amendRecord(
    tx,
    trainingKind,
    seen,
    (training) => {
      training.heldOn = input.heldOn ?? training.heldOn;
      training.venue = input.venue?.trim() ?? training.venue;
      training.instructor = input.instructor?.trim() ?? training.instructor;
      training.attendance = input.attendance ?? training.attendance;
      training.pupils = input.pupils ?? training.pupils;
      if (input.certificates !== undefined) training.certificates = input.certificates;
      if (input.note !== undefined) training.note = input.note?.trim() || null;
      assertStands(tx, training);
    },
    reason,
  );
}

function assertStands(tx: Change, training: Training): void {
  const fault = findFault(training, tx.clock.today());
  if (fault) throw new Refusal(fault.code, { field: fault.field, ...fault.params });
}
