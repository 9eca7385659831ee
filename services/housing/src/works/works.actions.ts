import { type Change, Refusal, type Seen, amendOnce, equals, loadRecords, refuse } from '@minsheng/kernel';
import { ZERO, decimal } from '@minsheng/kernel/domain';
import { section } from '../section/section.ts';
import {
  type StageDay,
  findMoveFault,
  findPaperFault,
  isCorrection,
  moved,
  reachedOn,
} from './works.rules.ts';
import { type Works, works as worksKind } from './works.ts';

/** A stage that was reached, or what it is corrected to. */
export interface WorksMove extends StageDay {
  readonly reason?: string | null;
}

/**
 * Says that a stage was reached on a day, or corrects what was said: back to an earlier stage, or another day for the
 * present one, with a reason. Refuses a move that the stage does not have, a day in the future or before the stage
 * before, and to take back the start while sections have progress.
 */
export function moveWorks(
  tx: Change,
  seen: Seen,
  { reason, ...to }: WorksMove,
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
      const paper = to.paper?.trim() || null;
      refuse(findMoveFault(works.stages, to, tx.clock.today()));
      refuse(findPaperFault(works.kind, { ...to, paper }));
      works.stages = moved(works.stages, { ...to, paper });
      works.stage = to.stage;
      works.stageOn = to.day;
      await refuseProgressBeforeStart(tx, works);
    },
  );
}

async function refuseProgressBeforeStart(tx: Change, { id, stages }: Works): Promise<void> {
  const startedOn = reachedOn(stages, 'STARTED');
  const ofWorks = [equals('works_id', id), equals('voided_on', null)];
  const sections = await loadRecords(tx.em, section, ofWorks);
  const early = sections.find(
    ({ startedKm, acceptances }) =>
      (!startedOn && decimal(startedKm).gt(ZERO)) ||
      acceptances.some(({ day }) => !startedOn || day < startedOn),
  );
  if (early) throw new Refusal('SECTIONS_STARTED', { field: 'stage', section: early.name });
}
