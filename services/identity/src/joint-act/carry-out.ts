import { type Change, Refusal } from '@minsheng/kernel';
import { closeByTwo } from '../account/account.actions.ts';
import { lockAccount } from '../account/account.queries.ts';
import { addGrant, endHeld } from '../grant/grant.actions.ts';
import { RoleGrant } from '../grant/grant.entity.ts';
import { endSessionsTold } from '../session/session.actions.ts';
import type { JointAct } from './joint-act.entity.ts';
import type { Act } from './joint-act.rules.ts';

/** What is done when the second administrator has confirmed it. Refuses what has become impossible since it was asked. */
export const CARRY_OUT = {
  async CLOSE_ACCOUNT(tx, { accountId, reason }) {
    const account = await lockAccount(tx.em, accountId);
    if (!account.active) throw new Refusal('ACCOUNT_INACTIVE');
    await closeByTwo(tx, account, reason);
  },
  async END_SESSIONS(tx, { accountId, reason }) {
    await endSessionsTold(tx, accountId, reason);
  },
  async GIVE_GRANT(tx, { accountId, role, from, to, reason, askedBy }) {
    const terms = { accountId, role: role!, unitId: null, from: from!, to };
    const grant = await addGrant(tx, Object.assign(new RoleGrant(), terms), 'grant.make', reason);
    grant.grantedBy = askedBy;
  },
  async END_GRANT(tx, { grantId, reason }) {
    await endHeld(tx, await tx.em.findOneOrFail(RoleGrant, { id: grantId! }), reason);
  },
} as const satisfies Record<Act, (tx: Change, asked: JointAct) => Promise<void>>;
