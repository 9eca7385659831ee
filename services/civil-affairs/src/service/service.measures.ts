import { servedPeople } from '@minsheng/kernel';
import { sumOf } from '@minsheng/kernel/kinds';
import { z } from 'zod';
import { SERVICE_KINDS, type Service, service } from './service.ts';

const parameters = z.strictObject({ kinds: z.array(z.enum(SERVICE_KINDS)).min(1) });

/** 户, as the unit has compared them (单位去重): households that came for the first time in the year. */
const guidedHouseholds = sumOf<Service, z.infer<typeof parameters>>({
  name: 'service.households',
  kind: service,
  parameters,
  about: ({ kinds }) => ({ kind: kinds }),
  dayOf: ({ servedOn }) => servedOn,
  amountOf: ({ newHouseholds }) => newHouseholds ?? 0,
});

export const serviceMeasures = [
  servedPeople('service.people', service, SERVICE_KINDS),
  guidedHouseholds,
] as const;
