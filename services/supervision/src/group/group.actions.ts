import { LockMode } from '@mikro-orm/core';
import {
  AS_IT_STANDS,
  assertMayAnywhere,
  change,
  changedSinceSeen,
  type Context,
  getReason,
  notFound,
  Refusal,
  refuse,
  type Seen,
} from '@minsheng/kernel';
import { commitmentsById, indicatorsOf } from '../catalogue/catalogue.loaders.ts';
import type { Commitment } from '../catalogue/commitment.entity.ts';
import { announceReadings } from '../facts/announce.ts';
import { periodsNow } from '../period/periods.ts';
import { permissions } from '../permissions.ts';
import { assertOutside } from '../return/open-return.ts';
import { findVerifiedCommitment } from '../return/verified.ts';
import { findGroupFault, type Group, proposedGroup } from './group.rules.ts';
import { PeriodGroup } from './period-group.entity.ts';

interface Deciding {
  readonly commitment: string;
  readonly period: string;
  /** Of the decision that was seen; 0 where there was none. */
  readonly revision: Seen['revision'];
  readonly group: Group;
  readonly reason: string;
  readonly approver: string;
}

/**
 * Decides another group for a commitment and a period than its light proposes, with reason and approver; both are kept.
 * Refuses 已完成 by hand. Never by somebody of a unit that answers for the commitment.
 */
export async function decideGroup(ctx: Context, input: Deciding): Promise<Commitment> {
  assertMayAnywhere(ctx, permissions['group:decide']);
  const commitment = await ctx.load(commitmentsById, input.commitment);
  const period = (await periodsNow(ctx)).get(input.period);
  if (!commitment || !period) throw notFound();
  for (const unit of commitment.unitIds) assertOutside(ctx, unit);
  const verified = await findVerifiedCommitment(ctx, commitment.id, { asOf: period.cutOff, knownOn: null });
  if (verified?.latest.period.id !== period.id) throw new Refusal('GROUP_NOT_VERIFIED');
  const proposed = proposedGroup(verified.progress.standing);
  refuse(findGroupFault(input.group, proposed));
  const reason = getReason(input.reason);
  const approver = input.approver.trim();
  if (approver === '') throw new Refusal('APPROVER_REQUIRED', { field: 'approver' });
  const indicators = await ctx.load(indicatorsOf, commitment.id);
  await change(ctx, async (tx) => {
    const of = { periodId: period.id, commitmentId: commitment.id };
    const before = await tx.em.findOne(PeriodGroup, of, { lockMode: LockMode.PESSIMISTIC_WRITE });
    if (input.revision !== AS_IT_STANDS && input.revision !== (before?.revision ?? 0))
      throw changedSinceSeen(before?.decidedBy ?? null, before?.decidedOn ?? null);
    const decided = {
      group: input.group,
      proposed,
      reason,
      approver,
      decidedOn: tx.clock.today(),
      decidedBy: tx.caller.name,
    };
    if (before) {
      tx.changing('group.decide', 'PeriodGroup', before, reason);
      Object.assign(before, decided, { revision: before.revision + 1 });
    } else {
      const made = Object.assign(new PeriodGroup(), { ...of, unitId: commitment.unitIds[0]!, ...decided });
      tx.made('group.decide', 'PeriodGroup', made);
    }
    await announceReadings(
      tx.em,
      indicators.map(({ id }) => id),
    );
  });
  return commitment;
}
