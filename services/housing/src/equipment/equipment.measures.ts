import { sumOf } from '@minsheng/kernel/kinds';
import { z } from 'zod';
import { EQUIPMENT_KINDS, type Equipment, equipment } from './equipment.ts';

const parameters = z.strictObject({ kind: z.enum(EQUIPMENT_KINDS) });

/** Pieces accepted in the year, of one kind; where the county as a whole has them, for no township. */
export const acceptedEquipment = sumOf<Equipment, z.infer<typeof parameters>>({
  name: 'equipment.accepted',
  kind: equipment,
  parameters,
  about: ({ kind }) => ({ kind: [kind] }),
  dayOf: ({ acceptedOn }) => acceptedOn,
  amountOf: ({ purchased }) => purchased,
});
