import { type Change, type Seen, amendOnce, refuse } from '@minsheng/kernel';
import { reachedOn } from '../works/works.rules.ts';
import type { Works } from '../works/works.ts';
import { type SectionAcceptanceInput, factsOf, keptOf } from './section.acceptances.ts';
import { findAcceptanceFault } from './section.rules.ts';
import { type Section, section } from './section.ts';

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
  return amendOnce(tx, section, seen, { input, requestKey }, (it, owner) => {
    const startedOn = reachedOn((owner as Works).stages, 'STARTED');
    const acceptance = { ...input, paper: input.paper.trim() };
    refuse(findAcceptanceFault(factsOf(it), acceptance, { today: tx.clock.today(), startedOn }));
    it.acceptances = [...it.acceptances, keptOf(acceptance)];
    if (it.progressOn < input.day) it.progressOn = input.day;
  });
}
