import { distinctHouseholds } from '@minsheng/kernel/kinds';
import { z } from 'zod';
import { type Adaptation, adaptation } from './adaptation.ts';

/** Distinct households made fit for age in the year, known by the elderly person; only the earliest acceptance stands. */
export const adaptedHouseholds = distinctHouseholds<Adaptation, object>({
  name: 'adaptation.households',
  kind: adaptation,
  parameters: z.strictObject({}),
  person: 'person',
  day: 'acceptedOn',
});
