import type { CalendarDate } from '../domain/index.ts';
import { FOUNDING } from '../graphql/bounds.rules.ts';
import { count, day, note, place, text, yesNo } from '../kinds/fields/index.ts';
import type { KeptRecord } from '../records/kept-record.ts';

/** A unit of a register in a year: whether it has to be covered, or why not, and by what it is. */
export interface RegisterRecord extends KeptRecord {
  name: string;
  year: number;
  listedOn: CalendarDate;
  inScope: boolean;
  whyNot: string | null;
  evidence: string | null;
}

/**
 * The fields of every register: one row a unit and year, so that a table of it is the grid in which a year is ticked. On which
 * days a unit was covered, and what it is called by, is the module's own.
 */
export function registerFields() {
  return {
    name: text({ search: true, key: true }),
    township: place({ township: true, key: true }),
    year: count({ least: 2020, most: 2099, unit: 'YEAR', filter: true, key: true }),
    listedOn: day({
      past: true,
      earliest: FOUNDING,
      amend: true,
      sort: true,
      description: 'Since when the unit exists; what was there before New Year is asked from New Year on.',
    }),
    inScope: yesNo({ amend: true, filter: true, description: 'Whether it has to be covered.' }),
    whyNot: text({ optional: true, amend: true, column: 'optional' }),
    evidence: text({
      optional: true,
      amend: true,
      search: true,
      description: 'The paper by which it is known to be covered.',
    }),
    note: note(),
  };
}
