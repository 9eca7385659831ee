import { defineMeasure, earliest } from '@minsheng/kernel';
import { type CalendarDate, decimal, yearOf } from '@minsheng/kernel/domain';
import { z } from 'zod';
import { WORKS_KINDS, acceptedOn, reachedOn } from './works.rules.ts';
import { type Works, works } from './works.ts';

const parameters = z.strictObject({
  kind: z.enum(WORKS_KINDS),
  /** Sites that the notice names: each counts once, whatever is built there, and nothing elsewhere. Left out: every works counts. */
  sites: z.array(z.string()).min(1).optional(),
});
type Parameters = z.infer<typeof parameters>;

/** What a works counts as: itself, or the site that it is of. */
function subjectOf({ id, site }: Works, { sites }: Parameters): string | undefined {
  if (!sites) return id;
  return site !== null && sites.includes(site) ? site : undefined;
}

/** Works of a kind, each as one: on the day work started or, where the binding says so, was accepted. */
export const worksItems = defineMeasure<Works, Parameters>({
  name: 'works.items',
  record: 'Works',
  parameters,
  subjectsOf(it, { parameters: given }) {
    const subject = it.kind === given.kind ? subjectOf(it, given) : undefined;
    return subject === undefined ? [] : [subject];
  },
  load: (em, { parameters: { kind, sites } }, subjects) =>
    em.find(
      works.entity,
      { kind, ...(subjects ? { [sites ? 'site' : 'id']: { $in: [...subjects] } } : {}) },
      { disableIdentityMap: true },
    ),
  contributionsOf(subject, all, { year, countsAt, parameters: given }) {
    const dayOf = ({ stages }: Works): CalendarDate | undefined =>
      countsAt === 'STARTED' ? reachedOn(stages, 'STARTED') : acceptedOn(stages);
    const counting = all.filter((it) => {
      const day = dayOf(it);
      return it.voidedOn === null && subjectOf(it, given) === subject && day && yearOf(day) === year;
    });
    const first = earliest(counting, (it) => dayOf(it)!);
    if (!first) return [];
    const { id: recordId, townshipId } = first;
    return [{ subject, recordId, day: dayOf(first)!, townshipId, value: decimal(1) }];
  },
});
