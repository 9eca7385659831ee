import type { z } from 'zod';
import { decimal, yearOf } from '../domain/index.ts';
import { type Measure, defineMeasure } from '../facts/measure.ts';
import type { SessionRecord } from './session-record.ts';

/** Which kinds a binding counts; left out: all. */
export interface SessionParameters {
  readonly kinds?: readonly string[] | undefined;
}

interface SessionCounting {
  /** `activity.sessions` */
  readonly name: string;
  /** `Activity` */
  readonly record: string;
  readonly entity: new () => SessionRecord;
  readonly parameters: z.ZodType<SessionParameters>;
}

/** Sessions held in the year, each by itself, on the day and at the place where it was held. */
export function sessionMeasure({ name, record, entity, parameters }: SessionCounting): Measure {
  return defineMeasure<SessionRecord, SessionParameters>({
    name,
    record,
    parameters,
    subjectsOf: ({ id, kind }, { parameters: { kinds } }) => (!kinds || kinds.includes(kind) ? [id] : []),
    // Past the identity map: another transaction may have changed what this one loaded before it had the lock.
    load: (em, { parameters: { kinds } }, subjects) =>
      em.find(
        entity,
        {
          ...(kinds ? { kind: { $in: [...kinds] } } : {}),
          ...(subjects ? { id: { $in: [...subjects] } } : {}),
        } as object,
        { disableIdentityMap: true },
      ),
    contributionsOf: (subject, sessions, { year }) =>
      sessions
        .filter((it) => it.voidedOn === null && it.stage === 'HELD' && yearOf(it.heldOn) === year)
        .map(({ id, heldOn, townshipId }) => ({
          subject,
          recordId: id,
          day: heldOn,
          townshipId,
          value: decimal(1),
        })),
  });
}
