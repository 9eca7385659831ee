import { demoCampaigns } from './campaigns.ts';
import { demoDissuasions } from './dissuasions.ts';
import { demoFireProtection } from './fire.ts';
import { demoSecurityStatements } from './statements.ts';
import type { SecurityStep } from './steps.ts';

/** All that the police and the fire brigade did in the year, by the day on which it was done. */
export function demoSecuritySteps(): readonly SecurityStep[] {
  // The sort is stable, so what belongs to one campaign keeps its order.
  return [
    ...demoDissuasions(),
    ...demoCampaigns(),
    ...demoFireProtection(),
    ...demoSecurityStatements(),
  ].sort((a, b) => a.day.localeCompare(b.day));
}
