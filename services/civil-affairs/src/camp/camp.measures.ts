import { distinctThings, sumOf } from '@minsheng/kernel/kinds';
import { z } from 'zod';
import { type Camp, camp } from './camp.ts';
import { roundOf, siteOf } from './camp.rules.ts';

const counted = { kind: camp, parameters: z.strictObject({}), dayOf: ({ fromOn }: Camp) => fromOn };

export const campMeasures = [
  /** 期: rounds of holiday classes, from the day on which the first class of one began. */
  distinctThings<Camp, object>({ ...counted, name: 'camp.rounds', thingOf: roundOf }),
  /** 点位: distinct sites of the year, also where several rounds were held. */
  distinctThings<Camp, object>({ ...counted, name: 'camp.sites', thingOf: siteOf }),
  /** Children who came for the first time in the year, as the unit has compared them (单位去重). */
  sumOf<Camp, object>({ ...counted, name: 'camp.children', amountOf: ({ newChildren }) => newChildren }),
] as const;
