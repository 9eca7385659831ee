import { type Born, type Fault, agesOn } from '@minsheng/kernel/domain';
import { type InstalledFacts, findFault as findInstalledFault } from '../building/building.rules.ts';

/** Whom the notice calls elderly. */
const ELDERLY_FROM = 60;

/** Why a home cannot be on the list as it is; the birthday is known only while it is recorded. */
export function findFault(home: InstalledFacts, { person }: { readonly person?: Born }): Fault | undefined {
  const age = person && agesOn(person, home.installedOn)?.most;
  return age !== undefined && age < ELDERLY_FROM
    ? { code: 'NOT_ELDERLY', field: 'idNumber', params: { age, from: ELDERLY_FROM } }
    : findInstalledFault(home);
}
