import { sumOf } from '@minsheng/kernel/kinds';
import { z } from 'zod';
import { type Building, building } from './building.ts';

/** 幢: buildings whose devices were accepted in the year. One is on the list once (its key), so each counts once. */
export const protectedBuildings = sumOf<Building, object>({
  name: 'building.accepted',
  kind: building,
  parameters: z.strictObject({}),
  dayOf: ({ acceptedOn }) => acceptedOn,
});
