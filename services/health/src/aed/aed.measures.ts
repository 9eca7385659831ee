import { newThings } from '@minsheng/kernel/kinds';
import { z } from 'zod';
import { type Aed, aed } from './aed.ts';

const parameters = z.strictObject({});

/** 处: public places at which a device was accepted for the first time; a second device there adds none. */
export const aedPlaces = newThings<Aed, z.infer<typeof parameters>>({
  name: 'aed.places',
  kind: aed,
  parameters,
  by: ['townshipId', 'venue'],
  dayOf: ({ acceptedOn }) => acceptedOn,
});
