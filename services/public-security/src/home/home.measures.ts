import { distinctHouseholds } from '@minsheng/kernel/kinds';
import { z } from 'zod';
import { type Home, home } from './home.ts';

/** 户: households whose devices were accepted in the year, each once; who lives alone is a household. */
export const protectedHomes = distinctHouseholds<Home, object>({
  name: 'home.households',
  kind: home,
  parameters: z.strictObject({}),
  person: 'person',
  day: 'acceptedOn',
});
