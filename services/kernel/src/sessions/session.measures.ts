import type { z } from 'zod';
import type { Measure } from '../facts/measure.ts';
import { sumOf } from '../kinds/measures/sum.ts';
import type { RecordKind } from '../records/record-kind.ts';
import type { SessionRecord } from './session-fields.ts';

/** Which kinds a binding counts; left out: all. */
export interface SessionParameters {
  readonly kinds?: readonly string[] | undefined;
}

interface SessionCounting<S extends SessionRecord> {
  /** `activity.sessions` */
  readonly name: string;
  readonly kind: Pick<RecordKind<S>, 'name' | 'entity'>;
  readonly parameters: z.ZodType<SessionParameters>;
}

/** Sessions held in the year, each by itself, on the day and at the place where it was held. */
export function sessionMeasure<S extends SessionRecord>({
  name,
  kind,
  parameters,
}: SessionCounting<S>): Measure {
  return sumOf<SessionRecord, SessionParameters>({
    name,
    kind,
    parameters,
    about: ({ kinds }) => ({ kind: kinds }),
    dayOf: ({ stage, heldOn }) => (stage === 'HELD' ? heldOn : null),
  });
}
