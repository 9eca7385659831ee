import { FOUNDING } from '@minsheng/kernel';
import { type RecordOf, day, defineKind, note, place, text, withoutBlanks } from '@minsheng/kernel/kinds';
import { bureau } from '../bureau.ts';
import { findFault } from './aed.rules.ts';

/** A defibrillator, or other first-aid device, that hangs where the public comes. */
export const aed = defineKind(bureau, {
  name: 'AedSite',
  plural: 'aedSites',
  noun: 'aed',
  description: 'A first-aid device at a public place; the place counts once the device was accepted.',
  heading: 'venue',
  day: 'installedOn',
  fields: {
    venue: text({ amend: true, search: true, tidy: withoutBlanks, description: 'The public place.' }),
    spot: text({ amend: true, column: 'optional', description: 'Where in it the device hangs.' }),
    township: place({ township: true, amend: true }),
    number: text({ amend: true, search: true, key: true, description: "The device's own number." }),
    // The register goes back further than the year.
    installedOn: day({ past: true, amend: true, sort: true, earliest: FOUNDING }),
    acceptedOn: day({ past: true, optional: true, amend: true, sort: true }),
    checkOn: day({ optional: true, amend: true, sort: true, description: 'The next check is due.' }),
    note: note(),
  },
  check: findFault,
  repeated: 'AED_RECORDED',
  summary: ({ venue, number }) => `${venue}（${number}）`,
});
export type Aed = RecordOf<typeof aed>;
