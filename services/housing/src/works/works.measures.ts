import { defineMeasure } from '@minsheng/kernel';
import { decimal, yearOf } from '@minsheng/kernel/domain';
import { z } from 'zod';
import { WORKS_KINDS, acceptedOn, reachedOn } from './works.rules.ts';
import { type Works, works } from './works.ts';

const parameters = z.object({ kind: z.enum(WORKS_KINDS) });

/** Works of a kind, each as one: on the day work started or, where the binding says so, was accepted. */
export const worksItems = defineMeasure<Works, z.infer<typeof parameters>>({
  name: 'works.items',
  record: 'Works',
  parameters,
  subjectsOf: ({ id, kind }, binding) => (kind === binding.parameters.kind ? [id] : []),
  load: (em, { parameters: { kind } }, subjects) =>
    em.find(
      works.entity,
      { kind, ...(subjects ? { id: { $in: [...subjects] } } : {}) },
      { disableIdentityMap: true },
    ),
  contributionsOf: (subject, all, { year, countsAt }) =>
    all.flatMap(({ id, stages, townshipId, voidedOn }) => {
      const day = countsAt === 'STARTED' ? reachedOn(stages, 'STARTED') : acceptedOn(stages);
      if (voidedOn !== null || !day || yearOf(day) !== year) return [];
      return [{ subject, recordId: id, day, townshipId, value: decimal(1) }];
    }),
});
