import { PAPER_YEARS } from '@minsheng/kernel';
import {
  type RecordOf,
  count,
  day,
  defineKind,
  file,
  note,
  place,
  quantity,
  text,
} from '@minsheng/kernel/kinds';
import { bureau } from '../bureau.ts';
import { namedSite } from '../site/site.field.ts';
import { findFault, listedOn } from './walkway.rules.ts';

/** A stretch of pavement that is widened, in metres: too short and too simple for the sections of a road. */
export const walkway = defineKind(bureau, {
  name: 'Walkway',
  plural: 'walkways',
  description: 'A stretch of pavement widened, with its steps; its length counts once it was accepted.',
  heading: 'name',
  day: 'listedOn',
  fields: {
    name: text({ search: true, key: true }),
    site: namedSite(),
    township: place({ key: true }),
    metres: quantity({ unit: 'METRE', places: 1, above: true, amend: true, sum: true, sort: true }),
    stairs: count({ optional: true, amend: true, sum: true, description: 'Steps (梯步) built.' }),
    acceptedOn: day({
      past: true,
      optional: true,
      amend: true,
      description: 'While it is empty, nothing counts.',
    }),
    paper: text({
      optional: true,
      amend: true,
      search: true,
      description: 'Number of the paper by which it was accepted.',
    }),
    scan: file({ amend: true, description: 'The scanned paper of acceptance.' }),
    note: note(),
    listedOn: day({ internal: true }),
  },
  repeated: 'WALKWAY_RECORDED',
  check: findFault,
  follows: (stretch, { today }) => ({ listedOn: listedOn(stretch, today) }),
  summary: ({ name }) => name,
  retention: { years: PAPER_YEARS },
});
export type Walkway = RecordOf<typeof walkway>;
