import { type CalendarDate, type Fault, daysBetween } from '@minsheng/kernel/domain';

interface CampFacts {
  readonly fromOn: CalendarDate;
  readonly toOn: CalendarDate;
  readonly children: number;
  readonly newChildren: number;
}

/** Days of the longest holiday of schools. */
const LONGEST = 75;

/** Why a class cannot stand as it is, with the field it is about. */
export function findFault({ fromOn, toOn, children, newChildren }: CampFacts): Fault | undefined {
  if (toOn < fromOn) return { code: 'CAMP_ENDS_BEFORE', field: 'toOn', params: { fromOn } };
  if (daysBetween(fromOn, toOn) > LONGEST)
    return { code: 'CAMP_TOO_LONG', field: 'toOn', params: { most: LONGEST } };
  return newChildren > children
    ? { code: 'NEW_CHILDREN_EXCEED', field: 'newChildren', params: { children } }
    : undefined;
}

/** A round of a holiday (期): classes of the same round at many sites are one. */
export function roundOf({ holiday, round }: { readonly holiday: string; readonly round: number }): string {
  return `${holiday}-${round}`;
}

/** A site: the same name in the same township, however it is spaced or spelled in full width. */
export function siteOf({
  site,
  townshipId,
}: {
  readonly site: string;
  readonly townshipId: string | null;
}): string {
  return `${townshipId}/${site.normalize('NFKC').replaceAll(/\s/gu, '')}`;
}
