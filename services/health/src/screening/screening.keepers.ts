import { type Context, type Reach, getReach } from '@minsheng/kernel';
import { permissions } from '../permissions.ts';
import { Screening } from './screening.entity.ts';
import { screeningPeople, screeningReports } from './screening.measures.ts';

/** Measures that count screenings. */
export const SCREENING_MEASURES: readonly string[] = [screeningPeople.name, screeningReports.name];

/** Units that keep screenings: those that answer for the indicators which screenings feed. Data, not code. */
export function screeningKeepers(ctx: Context): readonly string[] {
  return ctx.catalogue.keepersOf(SCREENING_MEASURES);
}

/** Units whose screenings the caller may reach by this permission. FORBIDDEN where there are none. */
export function getScreeningReach(ctx: Context, permission: keyof typeof permissions): Promise<Reach> {
  return getReach(ctx, permissions[permission], screeningKeepers(ctx), async (units) => {
    return (await ctx.em.findOne(Screening, { unitId: { $in: [...units] } }, { fields: ['id'] })) !== null;
  });
}
