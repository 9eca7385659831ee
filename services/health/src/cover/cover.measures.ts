import { registerShare } from '@minsheng/kernel';
import { z } from 'zod';
import { type Cover, REGISTERS, cover } from './cover.ts';

const parameters = z.strictObject({ register: z.enum(REGISTERS) });

/** Units of a register that have what is asked of them, out of those in scope. */
export const coveredShare = registerShare<Cover, z.infer<typeof parameters>>({
  name: 'cover.share',
  kind: cover,
  parameters,
  about: ({ register }) => ({ register: [register] }),
  coveredOn: (unit) => unit.coveredOn,
});
