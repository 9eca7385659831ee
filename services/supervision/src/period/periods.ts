import type { Context } from '@minsheng/kernel';
import { shareOfCatalogue } from '../shared/share.ts';
import { ReportingPeriod } from './period.entity.ts';

/** All periods by id, by cut-off; shared by all requests until one is locked or another catalogue is adopted. */
export const periodsNow: (ctx: Context) => Promise<ReadonlyMap<string, ReportingPeriod>> = shareOfCatalogue(
  async (ctx) => {
    const orderBy = { cutOff: 'asc', dueOn: 'asc', code: 'asc' } as const;
    const periods = await ctx.em.fork().find(ReportingPeriod, {}, { orderBy, disableIdentityMap: true });
    return new Map(periods.map((period) => [period.id, period]));
  },
);
