import { type Binding, type Contribution, defineMeasure } from '@minsheng/kernel';
import { decimal, yearOf } from '@minsheng/kernel/domain';
import type { EntityManager } from '@mikro-orm/postgresql';
import { z } from 'zod';
import { WORKS_KINDS } from '../works/works.rules.ts';
import { type Section, section } from './section.ts';

const parameters = z.strictObject({
  kind: z.enum(WORKS_KINDS),
  /** Ids of the townships that the notice names; left out: the whole county. */
  townships: z.array(z.string()).min(1).optional(),
});
type Parameters = z.infer<typeof parameters>;

/** Kilometres taken over in the year, every stretch on its own day in the section's township. */
export const acceptedLength = defineMeasure<Section, Parameters>({
  name: 'section.acceptedLength',
  record: 'Section',
  parameters,
  subjectsOf: (it, { parameters: given }) => (isAbout(it, given) ? [it.id] : []),
  load: (em, binding, subjects) => load(em, binding, subjects && { id: { $in: [...subjects] } }),
  contributionsOf: (subject, sections, { year }) =>
    sections.flatMap((it) =>
      acceptancesIn(year, it).map(({ day, km }) => ({
        subject,
        recordId: it.id,
        day,
        townshipId: it.townshipId,
        value: decimal(km),
      })),
    ),
});

/** Townships in which a stretch was taken over in the year: each once, on the earliest day, while one is left. */
export const acceptedTownships = defineMeasure<Section, Parameters>({
  name: 'section.townships',
  record: 'Section',
  parameters,
  subjectsOf: (it, { parameters: given }) =>
    it.townshipId !== null && isAbout(it, given) ? [it.townshipId] : [],
  load: (em, binding, subjects) => load(em, binding, subjects && { townshipId: { $in: [...subjects] } }),
  contributionsOf(subject, sections, { year }): Contribution[] {
    const days = sections.flatMap((it) => acceptancesIn(year, it).map(({ day }) => ({ id: it.id, day })));
    // Between sections of one day the id decides, so that a recount gives the same one.
    const [first] = days.sort((a, b) => a.day.localeCompare(b.day) || a.id.localeCompare(b.id));
    return first
      ? [{ subject, recordId: first.id, day: first.day, townshipId: subject, value: decimal(1) }]
      : [];
  },
});

function isAbout({ kind, townshipId }: Section, given: Parameters): boolean {
  const { townships } = given;
  return kind === given.kind && (!townships || (townshipId !== null && townships.includes(townshipId)));
}

function acceptancesIn(year: number, { voidedOn, acceptances }: Section) {
  return voidedOn === null ? acceptances.filter(({ day }) => yearOf(day) === year) : [];
}

// Past the identity map: another transaction may have changed what this one loaded before it had the lock.
function load(
  em: EntityManager,
  { parameters: { kind, townships } }: Binding<Parameters>,
  where: object = {},
) {
  const place = townships ? { townshipId: { $in: townships } } : {};
  return em.find(section.entity, { kind, $and: [place, where] }, { disableIdentityMap: true });
}
