import type { Measure } from '@minsheng/kernel';
import { sumOf } from '@minsheng/kernel/kinds';
import { z } from 'zod';
import { TRAINING_KINDS, type Training, training } from './training.ts';

const parameters = z.object({ kind: z.enum(TRAINING_KINDS) });

/** 人次 of a year's trainings of a kind: each attendance counts, also of somebody who came before. */
export const trainingAttendance = personTimes('training.attendance', ({ attendance }) => attendance);

/** 其中在校师生: the teachers and pupils among them, so the part never exceeds the whole. */
export const trainingPupils = personTimes('training.pupils', ({ pupils }) => pupils);

function personTimes(name: string, amountOf: (of: Training) => number): Measure {
  return sumOf<Training, z.infer<typeof parameters>>({
    name,
    kind: training,
    parameters,
    about: ({ kind }) => ({ kind: [kind] }),
    dayOf: ({ heldOn }) => heldOn,
    amountOf,
  });
}
