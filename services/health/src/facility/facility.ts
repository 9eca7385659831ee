import { type RecordOf, day, defineKind, place, serial, text, withoutBlanks } from '@minsheng/kernel/kinds';
import { bureau } from '../bureau.ts';
import { refuseNamed } from './facility.void.ts';

/** An institution that screens: a register that the units share which keep screenings. Its name is one for all of them. */
export const facility = defineKind(bureau, {
  name: 'Facility',
  plural: 'facilityList',
  path: 'facilities',
  description: 'A medical institution that screens.',
  day: 'listedOn',
  heading: 'name',
  fields: {
    code: serial({ prefix: 'F', digits: 3 }),
    name: text({ amend: true, key: true, search: true, tidy: withoutBlanks }),
    township: place({ township: true, amend: true, description: 'The township it stands in.' }),
    listedOn: day({ past: true, otherwise: 'today', column: 'optional', description: 'Left out: today.' }),
  },
  shared: true,
  keptWith: ['Screening'],
  repeated: 'FACILITY_KNOWN',
  beforeVoid: refuseNamed,
  summary: ({ name }) => name,
});
export type Facility = RecordOf<typeof facility>;
