import type { Context } from '@minsheng/kernel';
import { shareOfCatalogue } from '../shared/share.ts';
import { PeriodGroup } from './period-group.entity.ts';

/** Decided groups by period and commitment; few, and shared by all requests until another is decided. */
export const decidedGroups: (ctx: Context) => Promise<ReadonlyMap<string, PeriodGroup>> = shareOfCatalogue(
  async (ctx) => {
    const groups = await ctx.em.fork().find(PeriodGroup, {}, { disableIdentityMap: true });
    return new Map(groups.map((it) => [groupKey(it.periodId, it.commitmentId), it]));
  },
);

export function groupKey(periodId: string, commitmentId: string): string {
  return `${periodId}/${commitmentId}`;
}
