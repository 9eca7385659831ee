import { type RecordOf, choice, count, day, defineKind, note, place, text } from '@minsheng/kernel/kinds';
import { bureau } from '../bureau.ts';
import { findFault, listedOn, namesKind } from './equipment.rules.ts';

export const EQUIPMENT_KINDS = ['TRANSFER_TRUCK', 'COMPACTOR_HEAD', 'COMPACTOR_BOX', 'WASTE_BIN'] as const;

/** A step of buying, on a day that is known or not. */
const STEP = { past: true, optional: true, amend: true } as const;

/** Equipment bought: a row for each batch that is accepted as one, of bins also for each township that signs for its own. */
export const equipment = defineKind(bureau, {
  name: 'Equipment',
  plural: 'equipmentList',
  description: 'A batch of equipment bought; as many pieces count as were accepted, once they were.',
  heading: 'batch',
  day: 'listedOn',
  fields: {
    kind: choice('EquipmentKind', EQUIPMENT_KINDS, { filter: true, key: true }),
    batch: text({ search: true, key: true, description: 'What tells it from other batches of the kind.' }),
    township: place({ key: true, description: 'Where it went; null where the county as a whole has it.' }),
    quantity: count({ least: 1, amend: true, sum: true, sort: true, unit: 'ITEM' }),
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
    note: note(),
    listedOn: day({ internal: true }),
  },
  partedBy: { field: 'kind', names: namesKind },
  repeated: 'EQUIPMENT_RECORDED',
  check: findFault,
  follows: (batch, { today }) => ({ listedOn: listedOn(batch, today) }),
  summary: ({ batch }) => batch,
});
export type Equipment = RecordOf<typeof equipment>;
