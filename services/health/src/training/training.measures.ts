import { type Binding, type Measure, defineMeasure } from '@minsheng/kernel';
import { decimal, yearOf } from '@minsheng/kernel/domain';
import { z } from 'zod';
import { Training, TrainingKind } from './training.entity.ts';

const parameters = z.object({ kind: z.enum(TrainingKind) });
type Parameters = z.infer<typeof parameters>;

/** 人次 of a year's trainings of a kind: each attendance counts, also of somebody who came before. */
export const trainingAttendance = personTimes('training.attendance', ({ attendance }) => attendance);

/** 其中在校师生: the teachers and pupils among them, so the part never exceeds the whole. */
export const trainingPupils = personTimes('training.pupils', ({ pupils }) => pupils);

function personTimes(name: string, amountOf: (training: Training) => number): Measure {
  return defineMeasure<Training, Parameters>({
    name,
    record: 'Training',
    parameters,
    subjectsOf: (training, binding) => (concerns(training, binding) ? [training.id] : []),
    load: (em, { parameters: { kind } }, subjects) =>
      em.find(
        Training,
        { kind, ...(subjects ? { id: { $in: [...subjects] } } : {}) },
        { disableIdentityMap: true },
      ),
    contributionsOf: (subject, trainings, { year }) =>
      trainings
        .filter((it) => it.voidedOn === null && yearOf(it.heldOn) === year)
        // A part of nobody is no record behind the part's figure.
        .filter((it) => amountOf(it) > 0)
        .map((it) => ({
          subject,
          recordId: it.id,
          day: it.heldOn,
          townshipId: it.townshipId,
          value: decimal(amountOf(it)),
        })),
  });
}

function concerns(training: Training, binding: Binding<Parameters>): boolean {
  return training.kind === binding.parameters.kind;
}
