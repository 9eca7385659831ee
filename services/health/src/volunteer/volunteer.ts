import { FOUNDING, translate } from '@minsheng/kernel';
import { type RecordOf, day, defineKind, note, person, place, text } from '@minsheng/kernel/kinds';
import { bureau } from '../bureau.ts';
import { messages } from '../messages.ts';
import { findFault } from './volunteer.rules.ts';

/** Somebody trained to give first aid as a volunteer; counts once registered. */
export const volunteer = defineKind(bureau, {
  name: 'Volunteer',
  plural: 'volunteers',
  description: 'A first-aid volunteer: trained, then registered with a team.',
  day: 'trainedOn',
  fields: {
    person: person({ search: true }),
    township: place({ description: 'Where the volunteer lives; null for the county itself.' }),
    // May lie in a year before: what counts is when he was registered.
    trainedOn: day({
      past: true,
      amend: true,
      sort: true,
      earliest: FOUNDING,
      description: 'The training was completed.',
    }),
    registeredOn: day({
      past: true,
      optional: true,
      amend: true,
      sort: true,
      description: 'Registered as a volunteer; counts from this day.',
    }),
    team: text({ optional: true, amend: true, search: true, description: 'The volunteers that he joined.' }),
    note: note(),
  },
  check: findFault,
  summary: ({ team }) => translate(messages, 'VOLUNTEER_SUMMARY', { team: team ?? '—' }),
  // A certificate of first aid holds three years; a renewal later nobody asks for the training.
  retention: { years: 6 },
});
export type Volunteer = RecordOf<typeof volunteer>;
