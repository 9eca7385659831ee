import type { EntityManager, FilterQuery } from '@mikro-orm/postgresql';
import {
  type Connection,
  type Context,
  Refusal,
  assertMayAnywhere,
  decodeCursor,
  encodeCursor,
  pageOf,
  pageSize,
} from '@minsheng/kernel';
import { type CalendarDate, shanghaiDay } from '@minsheng/kernel/domain';
import { assertMaySee } from '../account/account.queries.ts';
import { permissions } from '../permissions.ts';
import { RoleGrant } from './grant.entity.ts';
import type { GrantFilter } from './grant.inputs.ts';
import { isInForce } from './grant.rules.ts';

const ORDER = { role: 'asc', unitId: 'asc', from: 'asc', id: 'asc' } as const;

/** The grants that an account holds on a day. What was lent counts only while its lender holds it himself. */
export async function findGrantsInForce(
  em: EntityManager,
  accountId: string,
  day: CalendarDate,
): Promise<RoleGrant[]> {
  const grants = await em.find(RoleGrant, { accountId, endedAt: null }, { orderBy: ORDER });
  const dated = grants.filter((grant) => isInForce(grant, day));
  const lent = dated.flatMap(({ delegatedFromId }) => delegatedFromId ?? []);
  if (lent.length === 0) return dated;
  const kept = await findLendersInForce(em, lent, day);
  return dated.filter(({ delegatedFromId }) => delegatedFromId === null || kept.has(delegatedFromId));
}

async function findLendersInForce(
  em: EntityManager,
  ids: readonly string[],
  day: CalendarDate,
): Promise<ReadonlySet<string>> {
  const rows = await em.execute<{ id: string }[]>(
    `select g.id from role_grant g join account on account.id = g.account_id
     where g.id in (?) and g.ended_at is null and account.active
       and g.valid_from <= ? and (g.valid_to is null or g.valid_to >= ?)`,
    [ids, day, day],
  );
  return new Set(rows.map(({ id }) => id));
}

/** All grants of an account, those that are over too; for oneself and those who may read grants. */
export async function grantsOf(ctx: Context, accountId: string): Promise<RoleGrant[]> {
  assertMaySee(ctx, accountId);
  return ctx.em.find(RoleGrant, { accountId }, { orderBy: ORDER });
}

/** What an account has lent to others and not taken back; for oneself and those who may read grants. */
export async function delegationsOf(ctx: Context, accountId: string): Promise<RoleGrant[]> {
  assertMaySee(ctx, accountId);
  const own = await ctx.em.find(RoleGrant, { accountId }, { fields: ['id'] });
  const today = shanghaiDay(ctx.clock.now());
  return ctx.em.find(
    RoleGrant,
    { delegatedFromId: { $in: own.map(({ id }) => id) }, endedAt: null, to: { $gte: today } },
    { orderBy: ORDER },
  );
}

/** Grants, the latest made first. Refuses those who may not read grants. */
export async function listGrants(
  ctx: Context,
  filter: GrantFilter,
  first: number,
  after: string | null | undefined,
): Promise<Connection<RoleGrant>> {
  assertMayAnywhere(ctx, permissions['grant:read']);
  const size = pageSize(first);
  const where = conditionsOf(filter, shanghaiDay(ctx.clock.now()));
  const rows = await ctx.em.find(
    RoleGrant,
    { $and: [where, after ? madeBefore(after) : {}] },
    { orderBy: { grantedAt: 'desc', id: 'desc' }, limit: size + 1 },
  );
  const total = await ctx.em.count(RoleGrant, where);
  return pageOf(rows, size, after, total, ({ grantedAt, id }) => encodeCursor([grantedAt.toISOString(), id]));
}

function conditionsOf(
  { account, role, unit, current, delegated }: GrantFilter,
  today: CalendarDate,
): FilterQuery<RoleGrant> {
  return {
    $and: [
      account ? { accountId: account } : {},
      role ? { role } : {},
      unit ? { unitId: unit } : {},
      current ? { endedAt: null, $or: [{ to: null }, { to: { $gte: today } }] } : {},
      delegated == null ? {} : { delegatedFromId: delegated ? { $ne: null } : null },
    ],
  };
}

function madeBefore(cursor: string): FilterQuery<RoleGrant> {
  const [text = '', id = ''] = decodeCursor(cursor, 2);
  const at = new Date(text);
  if (Number.isNaN(at.getTime())) throw new Refusal('BAD_INPUT', { field: 'after', detail: 'after' });
  return { $or: [{ grantedAt: { $lt: at } }, { grantedAt: at, id: { $lt: id } }] };
}

/** Grants by id, one query a request. */
export async function grantsById(
  ctx: Context,
  ids: readonly string[],
): Promise<readonly (RoleGrant | undefined)[]> {
  const found = await ctx.em.find(RoleGrant, { id: { $in: [...ids] } });
  const byId = new Map(found.map((grant) => [grant.id, grant]));
  return ids.map((id) => byId.get(id));
}
