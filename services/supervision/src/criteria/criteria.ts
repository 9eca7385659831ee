import { type Change, getReason, type Seen } from '@minsheng/kernel';
import type { Indicator } from '../catalogue/indicator.entity.ts';
import { permissions } from '../permissions.ts';
import { assertSeen, getIndicatorFor, getWords, tellReaders, versionOf } from '../plan/plan.ts';
import { AdoptedCriteria } from './adopted-criteria.entity.ts';

interface Adopting {
  readonly indicator: string;
  /** Of the adopted sentence that was seen; 0 where none was adopted. */
  readonly revision: Seen['revision'];
  readonly text: string;
  readonly reason?: string | null | undefined;
}

/**
 * Adopts what counts for an indicator and what does not (domain.md 7.3). The figures stay as the binding makes them: what
 * is adopted otherwise is for the office to bind. Another sentence in place of an adopted one needs a reason.
 */
export async function adoptCriteria(tx: Change, input: Adopting): Promise<Indicator> {
  const indicator = await getIndicatorFor(tx, permissions['criteria:adopt'], input.indicator);
  const text = getWords(input.text, 'CRITERIA_REQUIRED', 'text');
  const before = await tx.em.findOne(AdoptedCriteria, { indicatorId: indicator.id, supersededOn: null });
  // Sent again after an answer was lost: it is adopted already.
  if (before?.text === text) return indicator;
  assertSeen(before, input.revision);
  const reason = before ? getReason(input.reason ?? '') : null;
  if (before) {
    tx.changing('criteria.supersede', 'AdoptedCriteria', before, reason!);
    before.supersededOn = tx.clock.today();
  }
  const given = { text, reason, revision: (before?.revision ?? 0) + 1 };
  tx.made('criteria.adopt', 'AdoptedCriteria', versionOf(tx, AdoptedCriteria, indicator, given));
  await tellReaders(tx, indicator);
  return indicator;
}
