import { type Change, asItStands, claimRequestKey, voidRecord } from '@minsheng/kernel';
import { QUESTIONS } from '@minsheng/kernel/kinds';
import { aed } from '../../../services/health/src/aed/aed.ts';
import { firstAid } from '../../../services/health/src/firstaid/firstaid.ts';
import { volunteer } from '../../../services/health/src/volunteer/volunteer.ts';
import { idOf, townshipOf } from './load-terms.ts';
import type { RedCrossStep } from './red-cross.ts';

const KINDS = { volunteer, firstaid: firstAid, aed };

/** Does what the clerk did; what an earlier run did already is passed over. */
export async function applyRedCross(tx: Change, step: RedCrossStep): Promise<void> {
  if (step.act === 'record') return record(tx, step);
  if ((await claimRequestKey(tx, `${step.key}-${step.act}`, step, step.key)) !== undefined) return;
  const seen = asItStands(await idOf(tx, step.key));
  const confirmed = QUESTIONS;
  if (step.act === 'void') await voidRecord(tx, KINDS[step.of] as typeof aed, seen, step.reason);
  else if (step.of === 'volunteer') await volunteer.amend(tx, seen, step.input, { confirmed });
  else if (step.of === 'firstaid') await firstAid.amend(tx, seen, step.input, { confirmed });
  else await aed.amend(tx, seen, step.input, { confirmed });
}

async function record(tx: Change, step: Extract<RedCrossStep, { act: 'record' }>): Promise<void> {
  const asked = { requestKey: step.key, confirmed: QUESTIONS };
  const township = townshipOf(tx, step.input.township ?? null);
  if (step.of === 'volunteer') await volunteer.record(tx, { ...step.input, township }, asked);
  else if (step.of === 'firstaid') await firstAid.record(tx, { ...step.input, township }, asked);
  else await aed.record(tx, { ...step.input, township: township! }, asked);
}
