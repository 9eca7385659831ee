import {
  type CalendarDate,
  correctsPlace,
  findPlaceFault,
  namesPlaceKind,
  placeListedOn,
} from '../domain/index.ts';
import { FOUNDING } from '../graphql/bounds.rules.ts';
import type { Known } from '../kinds/declared.ts';
import { day, file, note, place, text } from '../kinds/fields/index.ts';
import type { KeptRecord } from '../records/kept-record.ts';
import { PAPER_YEARS } from '../records/paper-years.ts';

/** What a place in a register has beside what only its module knows: what is built, accepted, and opens to the public. */
export interface PlaceRecord extends KeptRecord {
  kind: string;
  name: string;
  address: string;
  startedOn: CalendarDate | null;
  openedOn: CalendarDate | null;
  acceptancePaper: string | null;
  note: string | null;
  listedOn: CalendarDate;
}

/**
 * The fields of every place; its `kind`, a choice, is the module's own. `once`: a second one of the kind and name is refused, as
 * the module's register was always kept so.
 */
export function placeFields({ once = false }: { readonly once?: boolean } = {}) {
  return {
    name: text({ amend: true, search: true, key: once, ...(once ? {} : { alike: 'ever' }) }),
    address: text({ amend: true, search: true }),
    township: place({ amend: true }),
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
    acceptancePaper: text({
      optional: true,
      amend: true,
      column: 'optional',
      description: 'Number of the paper by which it was accepted; needed for what opened within the year.',
    }),
    acceptanceScan: file({ amend: true, description: 'The scanned paper of acceptance.' }),
    note: note(),
    listedOn: day({ internal: true }),
  };
}

/** How every place is kept: by the unit whose figure names its kind; a correction of what counts needs a reason. */
export const PLACE = {
  day: 'listedOn',
  heading: 'name',
  partedBy: { field: 'kind', names: namesPlaceKind },
  reason: (before: Readonly<PlaceRecord>, after: Readonly<PlaceRecord>) => correctsPlace(before, after),
  check: (record: PlaceRecord, known: Known<PlaceRecord>) => findPlaceFault(record, known),
  follows: (record: PlaceRecord, { today }: Known<PlaceRecord>) => ({
    listedOn: placeListedOn(record, today),
  }),
  retention: { years: PAPER_YEARS },
  summary: ({ name, address }: PlaceRecord) => `${name}（${address}）`,
} as const;
