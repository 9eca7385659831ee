import {
  type Connection,
  type Context,
  assertMayAnywhere,
  decodeCursor,
  encodeCursor,
  pageOf,
  pageSize,
  Refusal,
} from '@minsheng/kernel';
import type { FilterQuery } from '@mikro-orm/postgresql';
import { permissions } from '../permissions.ts';
import { JointAct } from './joint-act.entity.ts';

/** Acts against administrators, the latest first, those that are over too. For the three administrators. */
export async function listJointActs(
  ctx: Context,
  first: number,
  after: string | null | undefined,
): Promise<Connection<JointAct>> {
  assertMayAnywhere(ctx, permissions['joint-act:read']);
  const size = pageSize(first);
  const where = after ? askedBefore(after) : {};
  const rows = await ctx.em.find(JointAct, where, {
    orderBy: { askedAt: 'desc', id: 'desc' },
    limit: size + 1,
  });
  const total = await ctx.em.count(JointAct);
  return pageOf(rows, size, after, total, ({ askedAt, id }) => encodeCursor([askedAt.toISOString(), id]));
}

function askedBefore(cursor: string): FilterQuery<JointAct> {
  const [text = '', id = ''] = decodeCursor(cursor, 2);
  const at = new Date(text);
  if (Number.isNaN(at.getTime())) throw new Refusal('BAD_INPUT', { field: 'after', detail: 'after' });
  return { $or: [{ askedAt: { $lt: at } }, { askedAt: at, id: { $lt: id } }] };
}
