import {
  type Connection,
  type Context,
  assertMayAnywhere,
  decodeCursor,
  encodeCursor,
  forbidden,
  notFound,
  pageOf,
  pageSize,
  reachOf,
} from '@minsheng/kernel';
import { LockMode } from '@mikro-orm/core';
import type { EntityManager, FilterQuery } from '@mikro-orm/postgresql';
import { permissions } from '../permissions.ts';
import { Account } from './account.entity.ts';
import { type AccountFilter, AccountState } from './account.inputs.ts';

/** Whether the caller is this person or may read accounts. */
export function maySee(ctx: Context, accountId: string): boolean {
  return ctx.caller.accountId === accountId || reachOf(ctx.caller, permissions['account:read']) === 'ALL';
}

/** Throws FORBIDDEN unless {@link maySee}. */
export function assertMaySee(ctx: Context, accountId: string): void {
  if (!maySee(ctx, accountId)) throw forbidden();
}

/** An account for those who may read accounts, and one's own; FORBIDDEN for others, whether it exists or not. */
export async function findAccount(ctx: Context, id: string): Promise<Account | undefined> {
  assertMaySee(ctx, id);
  return ctx.load(accountsById, id);
}

/** Accounts by id, one query a request. */
export async function accountsById(
  ctx: Context,
  ids: readonly string[],
): Promise<readonly (Account | undefined)[]> {
  const found = await ctx.em.find(Account, { id: { $in: [...ids] } });
  const byId = new Map(found.map((account) => [account.id, account]));
  return ids.map((id) => byId.get(id));
}

/** The account, held until the transaction ends: what is decided about one account is decided one after another. */
export async function lockAccount(em: EntityManager, id: string): Promise<Account> {
  const account = await em.findOne(Account, { id }, { lockMode: LockMode.PESSIMISTIC_WRITE, refresh: true });
  if (!account) throw notFound();
  return account;
}

/** Accounts by username. Refuses those who may not read accounts. */
export async function listAccounts(
  ctx: Context,
  filter: AccountFilter,
  first: number,
  after: string | null | undefined,
): Promise<Connection<Account>> {
  assertMayAnywhere(ctx, permissions['account:read']);
  const size = pageSize(first);
  const where = conditionsOf(filter, ctx.clock.now());
  const [from] = after ? decodeCursor(after, 1) : [];
  const rows = await ctx.em.find(
    Account,
    { $and: [where, from === undefined ? {} : { username: { $gt: from } }] },
    { orderBy: { username: 'asc' }, limit: size + 1 },
  );
  const total = await ctx.em.count(Account, where);
  return pageOf(rows, size, after, total, ({ username }) => encodeCursor([username]));
}

function conditionsOf({ text, unit, state }: AccountFilter, now: Date): FilterQuery<Account> {
  const words = text?.trim().replace(/[\\%_]/g, String.raw`\$&`);
  return {
    $and: [
      words ? { $or: [{ username: { $like: `%${words}%` } }, { name: { $like: `%${words}%` } }] } : {},
      unit ? { unitId: unit } : {},
      state ? conditionOf(state, now) : {},
    ],
  };
}

function conditionOf(state: AccountState, now: Date): FilterQuery<Account> {
  switch (state) {
    case AccountState.ACTIVE:
      return { active: true };
    case AccountState.INACTIVE:
      return { active: false };
    case AccountState.LOCKED:
      return { active: true, $or: [{ lockedUntil: { $gt: now } }, { sourceLockedUntil: { $gt: now } }] };
  }
}
