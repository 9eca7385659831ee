import type { Context } from '@minsheng/kernel';
import { screeningPeople, screeningReports } from './screening.measures.ts';

/** Units that keep screenings: those that answer for the indicators which screenings feed. Data, not code. */
export function screeningKeepers(ctx: Context): readonly string[] {
  return ctx.catalogue.keepersOf([screeningPeople.name, screeningReports.name]);
}
