import { z } from 'zod';
import type { Measure } from '../facts/measure.ts';
import { registerOf } from '../kinds/measures/register.ts';
import type { RecordKind } from '../records/record-kind.ts';
import type { PlaceRecord } from './place-fields.ts';

/**
 * `place.opened`, things built: opened within the year (FLOW), or ever (STOCK, 累计建成). One that closes was built all the
 * same. A binding names the kind and, where the notice does, the townships.
 */
export function placeOpened<R extends PlaceRecord>(
  kind: Pick<RecordKind<R>, 'name' | 'entity'>,
  kinds: readonly [string, ...string[]],
): Measure {
  const parameters = z.strictObject({
    kind: z.enum(kinds),
    /** Ids of the townships that the notice names; left out: the whole county. */
    townships: z.array(z.string()).min(1).optional(),
  });
  return registerOf<PlaceRecord, z.infer<typeof parameters>>({
    name: 'place.opened',
    kind,
    parameters,
    about: (given) => ({ kind: [given.kind], townshipId: given.townships }),
    lifetimeOf: ({ openedOn }) => ({ from: openedOn, to: null }),
  });
}
