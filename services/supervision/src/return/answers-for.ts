import type { Context } from '@minsheng/kernel';
import { catalogueNow } from '../catalogue/shared-catalogue.ts';

/** Whether a unit answers for an indicator, or for a part of one: only such units return figures, and keep papers for them. */
export async function answersForSomething(ctx: Context, unitId: string): Promise<boolean> {
  const { indicators } = await catalogueNow(ctx);
  return [...indicators.values()].some(({ ownerId, contributorIds }) =>
    [ownerId, ...contributorIds].includes(unitId),
  );
}
