import { LockMode } from '@mikro-orm/core';
import {
  type Change,
  Refusal,
  amendOnce,
  amendRecord,
  assertMay,
  forbidden,
  notFound,
  placeOf,
  reachOfKind,
  recordOnce,
  type Seen,
} from '@minsheng/kernel';
import { ZERO, toCanonical } from '@minsheng/kernel/domain';
import { refuse } from '../refuse.ts';
import { Works } from '../works/works.entity.ts';
import { isOfKind, worksKind } from '../works/works.kind.ts';
import { HAS_SECTIONS, reachedOn } from '../works/works.rules.ts';
import { type Section, factsOf } from './section.entity.ts';
import type { AmendSectionInput, RecordSectionInput, SectionAcceptanceInput } from './section.inputs.ts';
import { sectionKind } from './section.kind.ts';
import { type Against, findAcceptanceFault, findSectionFault, takesBack } from './section.rules.ts';

/**
 * Records a section of a standing works. Refuses, naming the field: works that have no sections, no or an unknown
 * township, no name, a step longer than the one before or finer than a metre, progress before the works started.
 */
export async function recordSection(
  tx: Change,
  input: RecordSectionInput,
  requestKey?: string | null,
): Promise<Section> {
  // Rights first: who keeps no sections does not learn which works there are.
  await reachOfKind(tx, sectionKind, 'record');
  const works = await holdWorks(tx, input.works);
  assertMay(tx, sectionKind.permissions.record, works.unitId);
  if (!HAS_SECTIONS[works.kind]) throw new Refusal('WORKS_WITHOUT_SECTIONS', { field: 'works' });
  const recording = { input, requestKey, matches: isOfKind(works.kind) };
  return recordOnce(tx, sectionKind, recording, (section) => {
    if (section.unitId !== works.unitId) throw forbidden();
    if (works.voidedOn !== null) throw new Refusal('RECORD_VOIDED', { field: 'works' });
    Object.assign(section, {
      worksId: works.id,
      kind: works.kind,
      townshipId: townshipOf(tx, input.township),
      name: input.name.trim(),
      stakes: input.stakes?.trim() || null,
      plannedKm: toCanonical(input.plannedKm),
      startedKm: toCanonical(input.startedKm ?? ZERO),
      baseCourseKm: toCanonical(input.baseCourseKm ?? ZERO),
      pavedKm: toCanonical(input.pavedKm ?? ZERO),
      acceptances: [],
      progressOn: input.progressOn ?? tx.clock.today(),
    });
    refuse(findSectionFault(factsOf(section), againstOf(tx, works)));
  });
}

/**
 * Brings the lengths up to date, or corrects the section. Refuses what recording refuses, and without a reason whatever
 * takes back what was said: shorter lengths, other acceptances.
 */
export function amendSection(
  tx: Change,
  seen: Seen,
  input: AmendSectionInput,
  reason?: string | null,
): Promise<Section> {
  return amendRecord(
    tx,
    sectionKind,
    seen,
    async (section) => {
      const was = factsOf(section);
      if (input.township) section.townshipId = townshipOf(tx, input.township);
      section.name = input.name?.trim() ?? section.name;
      if (input.stakes !== undefined) section.stakes = input.stakes?.trim() || null;
      for (const step of ['plannedKm', 'startedKm', 'baseCourseKm', 'pavedKm'] as const)
        if (input[step]) section[step] = toCanonical(input[step]);
      if (input.acceptances) section.acceptances = input.acceptances.map(keptOf);
      section.progressOn = input.progressOn ?? tx.clock.today();
      if (!reason && takesBack(was, factsOf(section)))
        throw new Refusal('REASON_REQUIRED', { field: 'reason' });
      refuse(findSectionFault(factsOf(section), againstOf(tx, await holdWorks(tx, section.worksId))));
    },
    reason ?? undefined,
  );
}

/**
 * Takes over a further stretch: it counts on its own day. Refuses more than is paved and not yet taken over, a day in
 * the future or before the works started, no paper, and the same paper twice on a day.
 */
export function acceptSection(
  tx: Change,
  seen: Seen,
  input: SectionAcceptanceInput,
  requestKey?: string | null,
): Promise<Section> {
  return amendOnce(tx, sectionKind, seen, { input, requestKey }, async (section) => {
    const works = await holdWorks(tx, section.worksId);
    const acceptance = { ...input, paper: input.paper.trim() };
    refuse(findAcceptanceFault(factsOf(section), acceptance, againstOf(tx, works)));
    section.acceptances = [...section.acceptances, keptOf(acceptance)];
    if (section.progressOn < input.day) section.progressOn = input.day;
  });
}

/** The works of a section, held so that nobody moves or voids it meanwhile. Throws NOT_FOUND. */
async function holdWorks(tx: Change, id: string): Promise<Works> {
  const made = tx.pending<Works>(worksKind.name).find((it) => it.id === id);
  const works = made ?? (await tx.em.findOne(Works, { id }, { lockMode: LockMode.PESSIMISTIC_READ }));
  if (!works) throw notFound();
  return works;
}

function againstOf({ clock }: Change, { stages }: Works): Against {
  return { today: clock.today(), startedOn: reachedOn(stages, 'STARTED') };
}

/** A section lies in one township: the county itself would be none. */
function townshipOf(tx: Change, township: string): string {
  const place = placeOf(tx, township);
  if (place === null) throw new Refusal('SECTION_TOWNSHIP_REQUIRED', { field: 'township' });
  return place;
}

function keptOf({ day, km, paper }: SectionAcceptanceInput) {
  return { day, km: toCanonical(km), paper: paper.trim() };
}
