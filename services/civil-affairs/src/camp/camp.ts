import { translate } from '@minsheng/kernel';
import {
  type RecordOf,
  choice,
  count,
  day,
  defineKind,
  file,
  note,
  place,
  text,
} from '@minsheng/kernel/kinds';
import { bureau } from '../bureau.ts';
import { messages } from '../messages.ts';
import { findFault } from './camp.rules.ts';

/** Of one class. More share no room. */
const USUAL_CLASS = 60;

/** A holiday class for children at one site; told once it has begun. Children are counted, not named. */
export const camp = defineKind(bureau, {
  name: 'HolidayCamp',
  plural: 'holidayCamps',
  noun: 'camp',
  description: 'A class for children in the holidays, at one site and of one round (期) of a holiday.',
  day: 'fromOn',
  heading: 'site',
  fields: {
    holiday: choice('Holiday', ['WINTER', 'SUMMER'], { filter: true, key: true }),
    round: count({ least: 1, most: 12, key: true, description: 'Which round (第几期) of the holiday.' }),
    site: text({ search: true, key: true, description: 'Name of the site; the same in each round.' }),
    township: place({ township: true }),
    fromOn: day({ past: true, amend: true, sort: true, key: true }),
    toOn: day({ amend: true }),
    children: count({ least: 1, usual: { most: USUAL_CLASS }, unit: 'PERSON', amend: true, sum: true }),
    newChildren: count({
      unit: 'PERSON',
      amend: true,
      sum: true,
      description:
        'Of these, those who were in no earlier class of the year, as the unit has compared its sheets.',
    }),
    signUpSheet: file({ amend: true, description: 'The scanned sign-up sheet.' }),
    note: note(),
  },
  repeated: 'CAMP_RECORDED',
  check: findFault,
  summary: ({ holiday, round, site }) =>
    translate(messages, 'CAMP_SUMMARY', {
      holiday: translate(messages, `camp.holiday.${holiday}`),
      round,
      site,
    }),
  // Children's names are on the sheets; the figures stay.
  retention: { years: 3 },
  sample: ({ fromOn }, draw) => ({ toOn: fromOn, children: 20 + draw(30), newChildren: draw(20) }),
});
export type Camp = RecordOf<typeof camp>;
