import { type Binding, defineMeasure } from '@minsheng/kernel';
import { decimal, yearOf } from '@minsheng/kernel/domain';
import { z } from 'zod';
import { Activity, ActivityKind, ActivityStage } from './activity.entity.ts';

const parameters = z.object({ kind: z.enum(ActivityKind).optional() });
type KindBinding = Binding<z.infer<typeof parameters>>;

/** Activities held in the year (of a kind, or of all), each by itself, on the day it was held. */
export const activitySessions = defineMeasure<Activity, z.infer<typeof parameters>>({
  name: 'activity.sessions',
  record: 'Activity',
  parameters,
  subjectsOf: (activity, binding) => (concerns(activity, binding) ? [activity.id] : []),
  load: (em, { parameters: { kind } }, subjects) =>
    em.find(
      Activity,
      { ...(kind ? { kind } : {}), ...(subjects ? { id: { $in: [...subjects] } } : {}) },
      { disableIdentityMap: true },
    ),
  contributionsOf: (subject, activities, { year }) =>
    activities
      .filter((it) => it.voidedOn === null && it.stage === ActivityStage.HELD && yearOf(it.heldOn) === year)
      .map(({ id, heldOn, townshipId }) => ({
        subject,
        recordId: id,
        day: heldOn,
        townshipId,
        value: decimal(1),
      })),
});

function concerns({ kind }: Activity, { parameters }: KindBinding): boolean {
  return parameters.kind === undefined || parameters.kind === kind;
}
