import { z } from 'zod';
import type { Measure } from '../facts/measure.ts';
import { sumOf } from '../kinds/measures/sum.ts';
import type { RecordKind } from '../records/record-kind.ts';
import type { ServiceRecord } from './service-fields.ts';

/** 人次: everybody served in the year by services of the kinds that the binding names (left out: all), each time. */
export function servedPeople<R extends ServiceRecord>(
  name: string,
  kind: Pick<RecordKind<R>, 'name' | 'entity'>,
  kinds: readonly [string, ...string[]],
): Measure {
  const parameters = z.strictObject({ kinds: z.array(z.enum(kinds)).min(1).optional() });
  return sumOf<ServiceRecord, z.infer<typeof parameters>>({
    name,
    kind,
    parameters,
    about: (given) => ({ kind: given.kinds }),
    dayOf: ({ servedOn }) => servedOn,
    amountOf: ({ people }) => people,
  });
}
