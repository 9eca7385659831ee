import {
  type Seen,
  type Change,
  Refusal,
  amendOnce,
  amendRecord,
  placeOf,
  recordOnce,
} from '@minsheng/kernel';
import { type Decimal, ZERO, decimal, toCanonical } from '@minsheng/kernel/domain';
import { refuse } from '../refuse.ts';
import { Section } from '../section/section.entity.ts';
import { type Works, WorksStage } from './works.entity.ts';
import type { AmendWorksInput, MoveWorksInput, RecordWorksInput } from './works.inputs.ts';
import { isOfKind, worksKind } from './works.kind.ts';
import { findMoveFault, findWorksFault, isCorrection, moved, reachedOn } from './works.rules.ts';

/**
 * Records a works in its first stage. Refuses, naming the field: no name, sums below zero or finer than a fen, more paid
 * than allocated, an end before the start, a day in the future, an unknown place. FORBIDDEN for a kind that the unit
 * does not keep.
 */
export function recordWorks(tx: Change, input: RecordWorksInput, requestKey?: string | null): Promise<Works> {
  return recordOnce(tx, worksKind, { input, requestKey, matches: isOfKind(input.kind) }, (works) => {
    const first = { stage: WorksStage.PREPARATION, day: input.preparedOn };
    const fault = findMoveFault([], first, tx.clock.today());
    refuse(fault && { ...fault, field: 'preparedOn' });
    Object.assign(works, {
      kind: input.kind,
      name: input.name.trim(),
      townshipId: placeOf(tx, input.township),
      contractNumber: textOf(input.contractNumber),
      contractor: textOf(input.contractor),
      contractSum: input.contractSum ? toCanonical(input.contractSum) : null,
      allocated: sumOf(input.allocated),
      paid: sumOf(input.paid),
      peopleReached: input.peopleReached ?? null,
      plannedStart: input.plannedStart,
      plannedEnd: input.plannedEnd,
      stage: first.stage,
      stageOn: first.day,
      stages: [first],
      note: textOf(input.note),
    });
    refuse(findFault(works));
  });
}

/** Brings money, contract, plan and description up to date. Refuses what recording refuses. */
export function amendWorks(tx: Change, seen: Seen, input: AmendWorksInput): Promise<Works> {
  return amendRecord(tx, worksKind, seen, (works) => {
    works.name = input.name?.trim() ?? works.name;
    if (input.township !== undefined) works.townshipId = placeOf(tx, input.township);
    if (input.contractNumber !== undefined) works.contractNumber = textOf(input.contractNumber);
    if (input.contractor !== undefined) works.contractor = textOf(input.contractor);
    if (input.contractSum !== undefined)
      works.contractSum = input.contractSum && toCanonical(input.contractSum);
    if (input.allocated) works.allocated = toCanonical(input.allocated);
    if (input.paid) works.paid = toCanonical(input.paid);
    if (input.peopleReached !== undefined) works.peopleReached = input.peopleReached;
    works.plannedStart = input.plannedStart ?? works.plannedStart;
    works.plannedEnd = input.plannedEnd ?? works.plannedEnd;
    if (input.note !== undefined) works.note = textOf(input.note);
    refuse(findFault(works));
  });
}

/**
 * Says that a stage was reached on a day, or corrects what was said: back to an earlier stage, or another day for the
 * present one, with a reason. Refuses a move that the stage does not have, a day in the future or before the stage
 * before, and to take back the start while sections have progress.
 */
export function moveWorks(
  tx: Change,
  seen: Seen,
  { reason, ...to }: MoveWorksInput,
  requestKey?: string | null,
): Promise<Works> {
  const said = reason ?? undefined;
  return amendOnce(
    tx,
    worksKind,
    seen,
    { input: { ...to, reason }, requestKey, reason: said },
    async (works) => {
      if (isCorrection(works.stages, to) && said === undefined)
        throw new Refusal('REASON_REQUIRED', { field: 'reason' });
      refuse(findMoveFault(works.stages, to, tx.clock.today()));
      works.stages = moved(works.stages, to) as Works['stages'];
      works.stage = to.stage;
      works.stageOn = to.day;
      await refuseProgressBeforeStart(tx, works);
    },
  );
}

async function refuseProgressBeforeStart(tx: Change, { id, stages }: Works): Promise<void> {
  const startedOn = reachedOn(stages, 'STARTED');
  const sections = await tx.em.find(Section, { worksId: id, voidedOn: null }, { disableIdentityMap: true });
  const early = sections.find(
    ({ startedKm, acceptances }) =>
      (!startedOn && decimal(startedKm).gt(ZERO)) ||
      acceptances.some(({ day }) => !startedOn || day < startedOn),
  );
  if (early) throw new Refusal('SECTIONS_STARTED', { field: 'stage', section: early.name });
}

function findFault(works: Works) {
  const { contractSum, allocated, paid, peopleReached } = works;
  return findWorksFault({
    ...works,
    contractSum: decimal(contractSum ?? '0'),
    allocated: decimal(allocated),
    paid: decimal(paid),
    peopleReached: peopleReached ?? 0,
  });
}

function textOf(text: string | null | undefined): string | null {
  return text?.trim() || null;
}

function sumOf(sum: Decimal | null | undefined): string {
  return toCanonical(sum ?? ZERO);
}
