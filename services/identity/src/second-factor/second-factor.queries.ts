import type { Context } from '@minsheng/kernel';
import { shanghaiDay } from '@minsheng/kernel/domain';
import type { Account } from '../account/account.entity.ts';
import type { SecondFactorState } from '../account/account.types.ts';
import { findGrantsInForce } from '../grant/grant.queries.ts';
import { needsSecondFactor } from '../session/restriction.rules.ts';
import { countRecoveryCodes, findFactor } from './second-factor.store.ts';

/** Whether an account has a second factor and must have one. */
export async function findSecondFactorState(
  ctx: Context,
  { id, demonstration }: Account,
): Promise<SecondFactorState> {
  const factor = await findFactor(ctx, id);
  const grants = await findGrantsInForce(ctx.em, id, shanghaiDay(ctx.clock.now()));
  const roles = grants.map(({ role }) => role);
  return {
    enrolled: factor?.confirmed ?? false,
    required: needsSecondFactor({ demonstration, roles }, ctx.signIn.requireSecondFactor),
    recoveryCodesLeft: await countRecoveryCodes(ctx.em, id),
  };
}
