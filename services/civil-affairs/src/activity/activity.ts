import { SESSION, sessionFields } from '@minsheng/kernel';
import { choice, defineKind, text } from '@minsheng/kernel/kinds';
import { bureau } from '../bureau.ts';

/** One event for the public, planned, then held (a session once it was) or cancelled. */
export const activity = defineKind(bureau, {
  ...SESSION,
  name: 'Activity',
  plural: 'activities',
  description: 'One event for the public; a session once held.',
  heading: 'title',
  fields: {
    kind: choice('ActivityKind', ['PERFORMANCE', 'FILM', 'LECTURE', 'EXHIBITION'], { filter: true }),
    title: text({ search: true, alike: 'onTheDay' }),
    ...sessionFields('ActivityStage'),
  },
  summary: ({ title, venue }) => `${title}（${venue}）`,
});
