import { PLACE, placeFields } from '@minsheng/kernel';
import { type RecordOf, choice, day, defineKind, quantity, text } from '@minsheng/kernel/kinds';
import { bureau } from '../bureau.ts';
import { corrects, findFault } from './place.rules.ts';

export const PLACE_KINDS = [
  'CULTURE_SPACE',
  'CULTURE_FACILITY',
  'CANTEEN',
  'EMBEDDED_SERVICE',
  'FRIENDLY_SITE',
  'SERVICE_CENTRE',
  'PSYCHOLOGY_BASE',
  'FAMILY_CENTRE',
  'SILVER_COMPLEX',
] as const;

const { name, address, township, startedOn, openedOn, ...rest } = placeFields();

/** A place for the public, in a register that goes back further than the year. */
export const place = defineKind(bureau, {
  ...PLACE,
  name: 'Place',
  plural: 'places',
  description: 'A place for the public; it stands from its opening until it closes.',
  fields: {
    kind: choice('PlaceKind', PLACE_KINDS, { filter: true }),
    name,
    address,
    township,
    area: quantity({
      unit: 'SQUARE_METRE',
      places: 2,
      above: true,
      optional: true,
      amend: true,
      sum: true,
      sort: true,
      description: 'Floor area in m², needed for CULTURE_SPACE, CULTURE_FACILITY.',
    }),
    startedOn,
    openedOn,
    closedOn: day({
      optional: true,
      record: false,
      description: 'The first day on which it is there no more.',
    }),
    closingReason: text({ optional: true, record: false, column: 'none' }),
    ...rest,
  },
  reason: corrects,
  check: findFault,
  actions: {
    close: { when: ({ openedOn: opened, closedOn }) => opened !== null && closedOn === null },
  },
});
export type Place = RecordOf<typeof place>;
