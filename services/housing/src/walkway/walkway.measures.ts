import { sumOf } from '@minsheng/kernel/kinds';
import { z } from 'zod';
import { type Walkway, walkway } from './walkway.ts';

const parameters = z.strictObject({
  /** Sites that the notice names; left out: any. */
  sites: z.array(z.string()).min(1).optional(),
});

/** Metres accepted in the year, at the sites that the notice names. */
export const acceptedMetres = sumOf<Walkway, z.infer<typeof parameters>>({
  name: 'walkway.acceptedMetres',
  kind: walkway,
  parameters,
  about: ({ sites }) => ({ site: sites }),
  dayOf: ({ acceptedOn }) => acceptedOn,
  amountOf: ({ metres }) => metres,
});
