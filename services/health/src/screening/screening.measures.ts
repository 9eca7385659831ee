import type { EntityManager, FilterQuery } from '@mikro-orm/postgresql';
import { type Binding, type Contribution, defineMeasure, earliest } from '@minsheng/kernel';
import { decimal, yearOf } from '@minsheng/kernel/domain';
import { z } from 'zod';
import { Screening, ScreeningProgramme } from './screening.entity.ts';
import { personYear } from './screening.rules.ts';

const parameters = z.object({ programme: z.enum(ScreeningProgramme) });
type ProgrammeBinding = Binding<z.infer<typeof parameters>>;

/** Distinct people screened in the year under a programme; only a person's earliest screening stands. */
export const screeningPeople = defineMeasure<Screening, z.infer<typeof parameters>>({
  name: 'screening.people',
  record: 'Screening',
  parameters,
  subjectsOf: (screening, binding) =>
    concerns(screening, binding) && yearOf(screening.screenedOn) === binding.year
      ? [personYear(screening.person.idNumberHash, screening.screenedOn)]
      : [],
  load: (em, binding, subjects) =>
    loadYear(
      em,
      binding,
      subjects && { person: { idNumberHash: { $in: subjects.map((subject) => subject.split('/')[0]!) } } },
    ),
  contributionsOf(subject, screenings) {
    const first = earliest(screenings.filter(isStanding), (it) => it.screenedOn);
    return first ? [contribution(subject, first, first.screenedOn)] : [];
  },
});

/** Reports issued in the year under a programme, each by itself, on the day of the report. */
export const screeningReports = defineMeasure<Screening, z.infer<typeof parameters>>({
  name: 'screening.reports',
  record: 'Screening',
  parameters,
  subjectsOf: (screening, binding) => (concerns(screening, binding) ? [screening.id] : []),
  load: (em, binding, subjects) => loadAll(em, binding, subjects && { id: { $in: [...subjects] } }),
  contributionsOf: (subject, screenings, binding) =>
    screenings
      .filter((it) => isStanding(it) && it.reportedOn !== null && yearOf(it.reportedOn) === binding.year)
      .map((it) => contribution(subject, it, it.reportedOn!)),
});

function concerns(screening: Screening, binding: ProgrammeBinding): boolean {
  return screening.programme === binding.parameters.programme;
}

function isStanding(screening: Screening): boolean {
  return screening.voidedOn === null;
}

function contribution(subject: string, screening: Screening, day: Contribution['day']): Contribution {
  return { subject, recordId: screening.id, day, townshipId: screening.townshipId, value: decimal(1) };
}

function loadYear(
  em: EntityManager,
  binding: ProgrammeBinding,
  where: FilterQuery<Screening> = {},
): Promise<Screening[]> {
  const year = { screenedOn: { $gte: `${binding.year}-01-01`, $lte: `${binding.year}-12-31` } };
  return loadAll(em, binding, { $and: [where, year] } as FilterQuery<Screening>);
}

// Past the identity map: another transaction may have changed a record that this one loaded before it had the lock.
function loadAll(
  em: EntityManager,
  binding: ProgrammeBinding,
  where: FilterQuery<Screening> = {},
): Promise<Screening[]> {
  const filter = { $and: [{ programme: binding.parameters.programme }, where] } as FilterQuery<Screening>;
  return em.find(Screening, filter, { disableIdentityMap: true });
}
