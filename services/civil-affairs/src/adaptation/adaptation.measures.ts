import { distinctHouseholds } from '@minsheng/kernel/kinds';
import { z } from 'zod';
import { type Adaptation, adaptation } from './adaptation.ts';

/** Distinct households made fit for age in the year, a couple in one home once; only the earliest acceptance stands. */
export const adaptedHouseholds = distinctHouseholds<Adaptation, object>({
  name: 'adaptation.households',
  kind: adaptation,
  parameters: z.strictObject({}),
  person: 'person',
  household: 'household',
  day: 'acceptedOn',
});
