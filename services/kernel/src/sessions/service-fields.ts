import type { CalendarDate } from '../domain/index.ts';
import { MOST_ATTENDING } from '../graphql/bounds.rules.ts';
import { count, day, note, place, text } from '../kinds/fields/index.ts';
import type { KeptRecord } from '../records/kept-record.ts';

/** What was done for people on a day at a place, told afterwards: how many they were, never who. */
export interface ServiceRecord extends KeptRecord {
  kind: string;
  venue: string;
  servedOn: CalendarDate;
  people: number;
}

/** So many come to few services at once. */
const USUALLY_SERVED = 500;

/** The fields of every service; its `kind`, a choice, is the module's own. One of a day, kind and place is entered once. */
export function serviceFields() {
  return {
    servedOn: day({ past: true, amend: true, sort: true, key: true }),
    venue: text({
      search: true,
      key: true,
      description: 'Where, and which session where there were several.',
    }),
    township: place({ amend: true }),
    people: count({
      least: 1,
      most: MOST_ATTENDING,
      usual: { most: USUALLY_SERVED },
      amend: true,
      sum: true,
      unit: 'PERSON_TIME',
      description: 'Everybody who was served, each time (人次).',
    }),
    note: note(),
  };
}
