import type { EntityManager } from '@mikro-orm/postgresql';
import type { Context } from '@minsheng/kernel';
import { unitsById } from '../catalogue/catalogue.loaders.ts';
import type { Indicator } from '../catalogue/indicator.entity.ts';
import { returnId, type SheetRow } from './sheet.ts';
import { type KeptPart, UnitReturn } from './unit-return.entity.ts';

/** Of each indicator that a unit leads, the cooperating units whose part is not in. A late part holds nobody up. */
export async function lateUnitsOf(
  ctx: Context,
  periodId: string,
  rows: readonly SheetRow[],
): Promise<ReadonlyMap<string, readonly string[]>> {
  const late = rows.map(async ({ indicator, isPart }) => {
    const parts = isPart ? [] : await partsOf(ctx, ctx.em, periodId, indicator);
    return [indicator.id, parts.filter(({ part }) => !part).map(({ unitId }) => unitId)] as const;
  });
  return new Map(await Promise.all(late));
}

/** What each cooperating unit of an indicator handed in for a period; no part where it did not. */
export async function partsOf(
  ctx: Context,
  em: EntityManager,
  periodId: string,
  { id, contributorIds }: Indicator,
): Promise<readonly { readonly unitId: string; readonly part: KeptPart | undefined }[]> {
  if (contributorIds.length === 0) return [];
  const units = await Promise.all(contributorIds.map((unit) => ctx.load(unitsById, unit)));
  const ids = units.map((unit) => returnId(periodId, unit!.code));
  const returns = await em.find(UnitReturn, { id: { $in: ids } }, { disableIdentityMap: true });
  const byUnit = new Map(returns.map((it) => [it.unitId, it]));
  return contributorIds.map((unitId) => ({ unitId, part: byUnit.get(unitId)?.parts[id] }));
}
