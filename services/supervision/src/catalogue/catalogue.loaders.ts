import type { Context } from '@minsheng/kernel';
import { IndicatorBinding } from './binding.entity.ts';
import { Commitment } from './commitment.entity.ts';
import { Indicator } from './indicator.entity.ts';
import { Notice } from './notice.entity.ts';
import { Township } from './township.entity.ts';
import { Unit } from './unit.entity.ts';

export async function unitsById(
  { em }: Context,
  ids: readonly string[],
): Promise<readonly (Unit | undefined)[]> {
  return inOrder(ids, await em.find(Unit, { id: { $in: [...ids] } }));
}

export async function townshipsById(
  { em }: Context,
  ids: readonly string[],
): Promise<readonly (Township | undefined)[]> {
  return inOrder(ids, await em.find(Township, { id: { $in: [...ids] } }));
}

export async function commitmentsById(
  { em }: Context,
  ids: readonly string[],
): Promise<readonly (Commitment | undefined)[]> {
  return inOrder(ids, await em.find(Commitment, { id: { $in: [...ids] } }));
}

export async function indicatorsById(
  { em }: Context,
  ids: readonly string[],
): Promise<readonly (Indicator | undefined)[]> {
  return inOrder(ids, await em.find(Indicator, { id: { $in: [...ids] } }));
}

export async function noticesByYear(
  { em }: Context,
  years: readonly number[],
): Promise<readonly (Notice | undefined)[]> {
  const found = await em.find(Notice, { year: { $in: [...years] } });
  return years.map((year) => found.find((notice) => notice.year === year));
}

/** Indicators of each commitment in the notice's order. */
export async function indicatorsOf(
  { em }: Context,
  commitmentIds: readonly string[],
): Promise<readonly (readonly Indicator[])[]> {
  const found = await em.find(
    Indicator,
    { commitmentId: { $in: [...commitmentIds] } },
    { orderBy: { position: 'asc' } },
  );
  return commitmentIds.map((id) => found.filter((indicator) => indicator.commitmentId === id));
}

/** How each indicator is fed; undefined where nothing feeds it: then it has no reading. */
export async function bindingsById(
  { em }: Context,
  indicatorIds: readonly string[],
): Promise<readonly (IndicatorBinding | undefined)[]> {
  const found = await em.find(IndicatorBinding, { indicatorId: { $in: [...indicatorIds] } });
  const byIndicator = new Map(found.map((binding) => [binding.indicatorId, binding]));
  return indicatorIds.map((id) => byIndicator.get(id));
}

function inOrder<T extends { id: string }>(
  ids: readonly string[],
  found: readonly T[],
): readonly (T | undefined)[] {
  const byId = new Map(found.map((it) => [it.id, it]));
  return ids.map((id) => byId.get(id));
}
