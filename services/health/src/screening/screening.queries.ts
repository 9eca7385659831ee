import { type FilterQuery, raw } from '@mikro-orm/postgresql';
import {
  type Connection,
  type Context,
  assertMay,
  decodeDayCursor,
  encodeCursor,
  hashIdNumber,
  hashName,
  pageOf,
  pageSize,
  reachOf,
  forbidden,
  withinReach,
} from '@minsheng/kernel';
import { permissions } from '../permissions.ts';
import { Screening } from './screening.entity.ts';
import type { ScreeningFilter } from './screening.inputs.ts';
import { getScreeningReach } from './screening.keepers.ts';

/** One page of the screenings that the caller may see, latest first. FORBIDDEN where that is none of them. */
export async function listScreenings(
  ctx: Context,
  filter: ScreeningFilter,
  first: number,
  after?: string | null,
): Promise<Connection<Screening>> {
  const reach = await getScreeningReach(ctx, 'screening:read');
  const size = pageSize(first);
  const where = [withinReach(reach), ...conditions(ctx, filter)] as FilterQuery<Screening>[];
  const total = await ctx.em.count(Screening, { $and: where });
  const page = await ctx.em.find(
    Screening,
    { $and: after ? [...where, beyond(after)] : where },
    { orderBy: { screenedOn: 'desc', id: 'desc' }, limit: size + 1, disableIdentityMap: true },
  );
  return pageOf(page, size, after, total, (it) => encodeCursor([it.screenedOn, it.id]));
}

/** A screening that the caller may see; undefined where there is none, FORBIDDEN where it is another unit's. */
export async function findScreening(ctx: Context, id: string): Promise<Screening | undefined> {
  await getScreeningReach(ctx, 'screening:read');
  const screening = await ctx.load(screeningsById, id);
  if (screening) assertMay(ctx, permissions['screening:read'], screening.unitId);
  return screening;
}

async function screeningsById(
  ctx: Context,
  ids: readonly string[],
): Promise<readonly (Screening | undefined)[]> {
  const found = await ctx.em.find(Screening, { id: { $in: [...ids] } }, { disableIdentityMap: true });
  const byId = new Map(found.map((screening) => [screening.id, screening]));
  return ids.map((id) => byId.get(id));
}

function conditions(ctx: Context, filter: ScreeningFilter): object[] {
  const { programme, facility, township, screenedFrom, screenedTo, followUp, idNumber, name, counted } =
    filter;
  const all: object[] = [];
  if (!filter.includeVoided) all.push({ voidedOn: null });
  if (programme) all.push({ programme });
  if (facility) all.push({ facilityId: facility });
  if (township)
    all.push(ctx.catalogue.county().id === township ? { townshipId: null } : { townshipId: township });
  if (screenedFrom) all.push({ screenedOn: { $gte: screenedFrom } });
  if (screenedTo) all.push({ screenedOn: { $lte: screenedTo } });
  if (typeof counted === 'boolean') all.push({ [raw(standsBehindFigure)]: counted });
  // A filter tells what a hidden column holds, so it needs the right to see it, and reaches only those rows.
  if (followUp) all.push({ followUp }, ownRows(ctx, 'screening:see-sensitive'));
  if (idNumber)
    all.push(
      { person: { idNumberHash: hashIdNumber(ctx.vault, idNumber) } },
      ownRows(ctx, 'screening:unmask'),
    );
  if (name) all.push({ person: { nameHash: hashName(ctx.vault, name) } }, ownRows(ctx, 'screening:unmask'));
  return all;
}

function ownRows(ctx: Context, permission: keyof typeof permissions): object {
  const reach = reachOf(ctx.caller, permissions[permission]);
  if (reach.length === 0) throw forbidden();
  return withinReach(reach);
}

function standsBehindFigure(alias: string): string {
  return `exists (select 1 from fact_contribution c where c.record_id = ${alias}.id)`;
}

function beyond(after: string): object {
  const { day: screenedOn, id } = decodeDayCursor(after);
  return { $or: [{ screenedOn: { $lt: screenedOn } }, { screenedOn, id: { $lt: id } }] };
}
