import { SESSION, sessionFields, translate } from '@minsheng/kernel';
import { type RecordOf, choice, day, defineKind, text } from '@minsheng/kernel/kinds';
import { bureau } from '../bureau.ts';
import { messages } from '../messages.ts';

export const LECTURE_KINDS = ['OFFICE', 'SCHOOL', 'COMMUNITY', 'ENTERPRISE'] as const;

/** One lecture on mental health, planned, then held or cancelled. */
export const lecture = defineKind(bureau, {
  ...SESSION,
  name: 'Lecture',
  plural: 'lectures',
  description: 'A lecture on mental health; it and who came count once it was held.',
  heading: 'title',
  fields: {
    kind: choice('LectureKind', LECTURE_KINDS, {
      filter: true,
      about: 'Where it is held: 机关, 学校, 社区, 企业.',
    }),
    title: text({ search: true, key: true }),
    ...sessionFields('LectureStage'),
    // What makes a second entry of the same lecture: its day, its hall and its title.
    venue: text({ search: true, key: true }),
    heldOn: day({
      amend: true,
      sort: true,
      key: true,
      description: 'The day it was held, or is planned for.',
    }),
    speaker: text({ optional: true, amend: true, search: true, column: 'optional' }),
  },
  repeated: 'LECTURE_RECORDED',
  summary: ({ title, venue }) => translate(messages, 'LECTURE_SUMMARY', { title, venue }),
});
export type Lecture = RecordOf<typeof lecture>;
