import { type Binding, defineRecordKind, recordRights } from '@minsheng/kernel';
import { messages } from '../messages.ts';
import { permissions } from '../permissions.ts';
import { Training, type TrainingKind } from './training.entity.ts';
import { trainingAttendance, trainingPupils } from './training.measures.ts';

export const trainingKind = defineRecordKind<Training>({
  name: 'Training',
  noun: 'training',
  entity: Training,
  day: 'heldOn',
  permissions: recordRights(permissions, 'training'),
  measures: [trainingAttendance, trainingPupils],
  summaryOf: ({ kind, venue }) => `${messages[`TRAINING_${kind}`]}（${venue}）`,
});

/** Bindings under which trainings of a kind fall: units cooperate in some kinds and not in others. */
export function fallsUnder(kind: TrainingKind): (binding: Binding) => boolean {
  return ({ parameters }) => (parameters as { kind?: string }).kind === kind;
}
