import { serviceFields, translate } from '@minsheng/kernel';
import { choice, defineKind } from '@minsheng/kernel/kinds';
import { bureau } from '../bureau.ts';
import { messages } from '../messages.ts';

export const COUNSELLING_KINDS = ['CONSULTATION', 'AID'] as const;

/** Counselling given on a day at a place: how many people, never who they were. */
export const counselling = defineKind(bureau, {
  name: 'Counselling',
  plural: 'counsellings',
  description: 'Psychological counselling or aid of a day; people are counted and never named.',
  day: 'servedOn',
  fields: {
    kind: choice('CounsellingKind', COUNSELLING_KINDS, {
      filter: true,
      key: true,
      about: '心理咨询, 心理援助.',
    }),
    ...serviceFields(),
  },
  repeated: 'COUNSELLING_RECORDED',
  summary: ({ kind, venue }) => `${translate(messages, `counselling.kind.${kind}`)}（${venue}）`,
});
