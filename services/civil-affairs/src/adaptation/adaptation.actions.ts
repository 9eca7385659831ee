import {
  type Seen,
  type Change,
  Refusal,
  amendRecord,
  placeOf,
  recordOnce,
  sealPerson,
} from '@minsheng/kernel';
import { decimal, toCanonical } from '@minsheng/kernel/domain';
import { type Adaptation, AdaptationStage } from './adaptation.entity.ts';
import type { AmendAdaptationInput, RecordAdaptationInput } from './adaptation.inputs.ts';
import { adaptationKind } from './adaptation.kind.ts';
import { type Fault, STAGE_MOVES, findAgeFault, findFault } from './adaptation.rules.ts';

/**
 * Records the adaptation of a home, planned or accepted. Refuses, naming the field: an ID number that cannot be right or
 * is of somebody who is not elderly, days in the future, nothing to install, an acceptance without day or cost.
 */
export function recordAdaptation(
  tx: Change,
  input: RecordAdaptationInput,
  requestKey?: string | null,
): Promise<Adaptation> {
  return recordOnce(tx, adaptationKind, { input, requestKey }, (adaptation) => {
    const { stage, assessedOn, acceptedOn = null, cost } = input;
    // Not before the right is known: who may not record hears that, whatever he sent.
    const { person, facts } = sealPerson(tx.vault, input);
    refuse(findAgeFault(facts.birth, assessedOn));
    Object.assign(adaptation, {
      person,
      townshipId: placeOf(tx, input.township),
      stage,
      assessedOn,
      acceptedOn,
      items: [...new Set(input.items)],
      cost: cost == null ? null : toCanonical(cost),
    });
    assertStands(tx, adaptation);
  });
}

/** Adds to a planned one, or accepts it. Refuses for an accepted one, and what recording refuses. */
export function amendAdaptation(tx: Change, seen: Seen, input: AmendAdaptationInput): Promise<Adaptation> {
  return amendRecord(tx, adaptationKind, seen, (adaptation) => {
    const stage = input.stage ?? adaptation.stage;
    const moves: readonly AdaptationStage[] = STAGE_MOVES[adaptation.stage].map((it) => AdaptationStage[it]);
    if (moves.length === 0 || (stage !== adaptation.stage && !moves.includes(stage)))
      throw new Refusal('ADAPTATION_ACCEPTED', { field: 'stage' });
    adaptation.stage = stage;
    if (input.acceptedOn !== undefined) adaptation.acceptedOn = input.acceptedOn;
    if (input.items) adaptation.items = [...new Set(input.items)];
    if (input.cost !== undefined) adaptation.cost = input.cost && toCanonical(input.cost);
    assertStands(tx, adaptation);
  });
}

function assertStands(tx: Change, adaptation: Adaptation): void {
  const { cost } = adaptation;
  refuse(findFault({ ...adaptation, cost: cost === null ? null : decimal(cost) }, tx.clock.today()));
}

function refuse(fault: Fault | undefined): void {
  if (fault) throw new Refusal(fault.code, { field: fault.field, ...fault.params });
}
