import { SESSION, sessionFields, translate } from '@minsheng/kernel';
import { choice, day, defineKind, text } from '@minsheng/kernel/kinds';
import { bureau } from '../bureau.ts';
import { messages } from '../messages.ts';

export const FIRST_AID_KINDS = ['STANDBY', 'DEMONSTRATION', 'DRILL'] as const;

/** One day of first-aid volunteers at work, planned, then held or cancelled. */
export const firstAid = defineKind(bureau, {
  ...SESSION,
  name: 'FirstAidActivity',
  plural: 'firstAidActivities',
  noun: 'firstaid',
  description: 'An activity of first-aid volunteers; it counts once it was held.',
  heading: 'title',
  fields: {
    kind: choice('FirstAidKind', FIRST_AID_KINDS, {
      filter: true,
      about: 'What they do: 急救保障, 宣讲体验, 应急演练.',
    }),
    title: text({ search: true, key: true }),
    ...sessionFields('FirstAidStage'),
    venue: text({ search: true, key: true }),
    heldOn: day({
      amend: true,
      sort: true,
      key: true,
      description: 'The day it was held, or is planned for.',
    }),
  },
  repeated: 'FIRST_AID_RECORDED',
  summary: ({ title, venue }) => translate(messages, 'FIRST_AID_SUMMARY', { title, venue }),
});
