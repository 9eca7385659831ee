import { FOUNDING } from '@minsheng/kernel';
import {
  type RecordOf,
  choice,
  day,
  defineKind,
  note,
  place as township,
  quantity,
  text,
} from '@minsheng/kernel/kinds';
import { bureau } from '../bureau.ts';
import { corrects, findFault, listedOn, namesKind } from './place.rules.ts';

export const PLACE_KINDS = [
  'CULTURE_SPACE',
  'CULTURE_FACILITY',
  'CANTEEN',
  'EMBEDDED_SERVICE',
  'FRIENDLY_SITE',
  'SERVICE_CENTRE',
] as const;

/** A place for the public, in a register that goes back further than the year. */
export const place = defineKind(bureau, {
  name: 'Place',
  plural: 'places',
  description: 'A place for the public; it stands from its opening until it closes.',
  heading: 'name',
  day: 'listedOn',
  fields: {
    kind: choice('PlaceKind', PLACE_KINDS, { filter: true }),
    name: text({ amend: true, search: true }),
    address: text({ amend: true, search: true }),
    township: township({ amend: true }),
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
    startedOn: day({
      past: true,
      earliest: FOUNDING,
      optional: true,
      amend: true,
      description: 'Work started on.',
    }),
    openedOn: day({
      past: true,
      earliest: FOUNDING,
      optional: true,
      amend: true,
      sort: true,
      description: 'Open to the public from, after acceptance; may lie in earlier years.',
    }),
    closedOn: day({
      optional: true,
      record: false,
      description: 'The first day on which it is there no more.',
    }),
    closingReason: text({ optional: true, record: false, column: 'none' }),
    acceptancePaper: text({
      optional: true,
      amend: true,
      column: 'optional',
      description: 'Number of the paper by which it was accepted; needed for what opened within the year.',
    }),
    note: note(),
    listedOn: day({ internal: true }),
  },
  partedBy: { field: 'kind', names: namesKind },
  reason: corrects,
  check: findFault,
  follows: (record, { today }) => ({ listedOn: listedOn(record, today) }),
  summary: ({ name, address }) => `${name}（${address}）`,
  actions: {
    close: { when: ({ openedOn, closedOn }) => openedOn !== null && closedOn === null },
  },
});
export type Place = RecordOf<typeof place>;
