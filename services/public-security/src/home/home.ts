import { translate } from '@minsheng/kernel';
import { type RecordOf, choices, day, defineKind, person, place, text } from '@minsheng/kernel/kinds';
import { bureau } from '../bureau.ts';
import { messages } from '../messages.ts';
import { findFault } from './home.rules.ts';

/** The home of somebody old who lives alone, with devices against fire: a row of the contractor's list of installations. */
export const home = defineKind(bureau, {
  name: 'Home',
  plural: 'homes',
  description:
    'The home of an elderly person who lives alone, with devices against fire; counts once accepted.',
  day: 'installedOn',
  fields: {
    person: person({ search: true, filter: true, description: 'Who lives there alone.' }),
    township: place({ township: true }),
    // Where somebody old lives alone is for the owning unit to know.
    address: text({ secrecy: 'sealed', amend: true, column: 'none' }),
    devices: choices(
      'HomeDevice',
      ['SMOKE_ALARM', 'GAS_ALARM', 'EXTINGUISHER', 'FIRE_BLANKET', 'CALL_BUTTON'],
      { least: 1, amend: true },
    ),
    installedOn: day({ past: true, amend: true, sort: true }),
    acceptedOn: day({ past: true, optional: true, amend: true, sort: true }),
    acceptancePaper: text({ optional: true, amend: true, column: 'optional' }),
  },
  check: findFault,
  summary: ({ devices }) => translate(messages, 'HOME_SUMMARY', { count: devices.length }),
  // As long as the devices last.
  retention: { years: 10 },
});
export type Home = RecordOf<typeof home>;
