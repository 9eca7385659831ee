import type { CalendarDate, Fault } from '@minsheng/kernel/domain';
import { type Accepted, findAcceptanceGap } from '../acceptance/acceptance.rules.ts';
import { findSiteFault } from '../site/site.rules.ts';

/** Why a stretch cannot stand as it is, with the field it is about. */
export function findFault(
  { site, ...accepted }: Accepted & { readonly site: string | null },
  { bindings }: { readonly bindings: readonly { readonly parameters: unknown }[] },
): Fault | undefined {
  return findAcceptanceGap(accepted) ?? findSiteFault(site, bindings);
}

/** The day by which lists are ordered: acceptance, else the day it was entered. */
export function listedOn(
  {
    acceptedOn,
    listedOn: entered,
  }: Pick<Accepted, 'acceptedOn'> & { readonly listedOn: CalendarDate | null },
  today: CalendarDate,
): CalendarDate {
  return acceptedOn ?? entered ?? today;
}
