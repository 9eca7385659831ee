import { translate } from '@minsheng/kernel';
import {
  type RecordOf,
  choices,
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
import { findFault } from './building.rules.ts';

/** Of high-rise buildings in the county: a house of more than 27 m at least, and no tower. */
const USUAL_STOREYS = { least: 8, most: 40 };

/** An old high-rise building that gets devices which report fires; it counts once they are accepted. */
export const building = defineKind(bureau, {
  name: 'Building',
  plural: 'buildings',
  description:
    'An old high-rise building with devices that report fires; it counts once, when they are accepted.',
  day: 'installedOn',
  heading: 'name',
  fields: {
    name: text({ search: true, key: true, description: 'As the fire brigade lists it: 小区 and 幢号.' }),
    township: place({ township: true, key: true }),
    address: text({ amend: true, search: true }),
    storeys: count({
      least: 1,
      most: 80,
      usual: USUAL_STOREYS,
      amend: true,
      optional: true,
      column: 'optional',
    }),
    devices: choices(
      'BuildingDevice',
      ['SMOKE_DETECTOR', 'ELECTRICAL_MONITOR', 'WATER_MONITOR', 'ALARM_TRANSMITTER', 'GAS_DETECTOR'],
      { least: 1, amend: true },
    ),
    installedOn: day({ past: true, amend: true, sort: true }),
    acceptedOn: day({ past: true, optional: true, amend: true, sort: true }),
    acceptancePaper: text({ optional: true, amend: true, column: 'optional' }),
    scan: file({ amend: true, description: 'The scanned paper of acceptance.' }),
    note: note(),
  },
  repeated: 'BUILDING_RECORDED',
  check: findFault,
  summary: ({ name, devices }) => translate(messages, 'BUILDING_SUMMARY', { name, count: devices.length }),
  retention: { years: 10 },
});
export type Building = RecordOf<typeof building>;
