import { PAPER_YEARS } from '@minsheng/kernel';
import {
  type RecordOf,
  choice,
  count,
  day,
  defineKind,
  file,
  note,
  place,
  text,
} from '@minsheng/kernel/kinds';
import { bureau } from '../bureau.ts';
import { findFault, listedOn, namesKind } from './equipment.rules.ts';

export const EQUIPMENT_KINDS = ['TRANSFER_TRUCK', 'COMPACTOR_HEAD', 'COMPACTOR_BOX', 'WASTE_BIN'] as const;

/** More than all bins that a county of 33 townships buys in a year is a slip of the pen. */
const MOST_IN_A_BATCH = 20_000;

/** A step of buying, on a day that is known or not. */
const STEP = { past: true, optional: true, amend: true } as const;

/** Equipment bought: a row for each batch that is accepted as one, of bins also for each township that signs for its own. */
export const equipment = defineKind(bureau, {
  name: 'Equipment',
  plural: 'equipmentList',
  description: 'A batch of equipment bought; as many pieces count as were accepted, once they were.',
  heading: 'name',
  day: 'listedOn',
  fields: {
    kind: choice('EquipmentKind', EQUIPMENT_KINDS, { filter: true, key: true }),
    name: text({ search: true, key: true, description: 'What tells it from other batches of the kind.' }),
    township: place({ key: true, description: 'Where it went; null where the county as a whole has it.' }),
    purchased: count({
      least: 1,
      amend: true,
      sum: true,
      sort: true,
      unit: 'ITEM',
      usual: { most: MOST_IN_A_BATCH },
    }),
    supplier: text({ optional: true, amend: true, search: true, column: 'optional' }),
    orderedOn: day({ ...STEP, column: 'optional' }),
    deliveredOn: day({ ...STEP, column: 'optional' }),
    acceptedOn: day({ ...STEP, description: 'While it is empty, nothing counts.' }),
    paper: text({
      optional: true,
      amend: true,
      search: true,
      description: 'Number of the paper by which it was accepted, or signed for.',
    }),
    scan: file({ amend: true, description: 'The scanned paper of acceptance.' }),
    note: note(),
    listedOn: day({ internal: true }),
  },
  partedBy: { field: 'kind', names: namesKind },
  repeated: 'EQUIPMENT_RECORDED',
  check: findFault,
  follows: (batch, { today }) => ({ listedOn: listedOn(batch, today) }),
  summary: ({ name }) => name,
  retention: { years: PAPER_YEARS },
});
export type Equipment = RecordOf<typeof equipment>;
