import { MOST_ATTENDING, translate } from '@minsheng/kernel';
import { type RecordOf, choice, count, day, defineKind, note, place, text } from '@minsheng/kernel/kinds';
import { bureau } from '../bureau.ts';
import { messages } from '../messages.ts';
import { findFault, isOfKind } from './training.rules.ts';

export const TRAINING_KINDS = ['KNOWLEDGE', 'CERTIFICATE', 'TRAINER'] as const;

/** One first-aid training that was held. Units cooperate in some kinds and not in others. */
export const training = defineKind(bureau, {
  name: 'Training',
  plural: 'trainings',
  description: 'One first-aid training: 应急救护培训.',
  day: 'heldOn',
  fields: {
    kind: choice('TrainingKind', TRAINING_KINDS, {
      filter: true,
      about: 'KNOWLEDGE: 普及培训. CERTIFICATE: 取证培训. TRAINER: 师资培训选派.',
    }),
    heldOn: day({ past: true, amend: true, sort: true }),
    township: place(),
    venue: text({ amend: true, search: true }),
    instructor: text({ amend: true, search: true, description: 'The unit whose instructors taught.' }),
    attendance: count({
      amend: true,
      sum: true,
      sort: true,
      most: MOST_ATTENDING,
      least: 1,
      unit: 'PERSON_TIME',
      description: '人次: everybody who was there.',
    }),
    pupils: count({
      amend: true,
      sum: true,
      most: MOST_ATTENDING,
      unit: 'PERSON_TIME',
      description: '其中在校师生: teachers and pupils among the attendance.',
    }),
    certificates: count({
      optional: true,
      amend: true,
      sum: true,
      most: MOST_ATTENDING,
      unit: 'ITEM',
      description: 'Of CERTIFICATE only: certificates issued; null while the examination is open.',
    }),
    note: note(),
  },
  partedBy: { field: 'kind', names: isOfKind },
  // Of several a day in one township the hall tells which; who taught and how many came may be corrected.
  sameBy: ['kind', 'heldOn', 'township', 'venue'],
  reason: 'required',
  check: findFault,
  summary: ({ kind, venue }) => `${translate(messages, `TRAINING_${kind}`)}（${venue}）`,
});
export type Training = RecordOf<typeof training>;
