import { type CalendarDate, yearOf } from './calendar.ts';
import type { Fault } from './fault.ts';

export interface PlaceFacts {
  readonly startedOn: CalendarDate | null;
  readonly openedOn: CalendarDate | null;
  readonly acceptancePaper: string | null;
}

/** What is asked of places, and when. */
export interface AskedOfPlaces {
  readonly today: CalendarDate;
  /** What counts places of the kind: what opened from its first year on has a paper of acceptance. */
  readonly bindings: readonly { readonly year: number }[];
}

/** Why a place cannot stand in a register as it is, with the field it is about. */
export function findPlaceFault(
  { startedOn, openedOn, acceptancePaper }: PlaceFacts,
  { today, bindings }: AskedOfPlaces,
): Fault | undefined {
  if (openedOn === null) return undefined;
  if (startedOn !== null && openedOn < startedOn)
    return { code: 'OPENED_BEFORE_START', field: 'openedOn', params: { startedOn } };
  // The register of what exists goes back further than the papers do.
  const papersFrom = Math.min(yearOf(today), ...bindings.map(({ year }) => year));
  if (acceptancePaper === null && yearOf(openedOn) >= papersFrom)
    return { code: 'ACCEPTANCE_PAPER_REQUIRED', field: 'acceptancePaper' };
  return undefined;
}

/** The day by which lists are ordered: opening, else start of work, else the day it was entered. */
export function placeListedOn(
  {
    openedOn,
    startedOn,
    listedOn: entered,
  }: Pick<PlaceFacts, 'startedOn' | 'openedOn'> & { readonly listedOn: CalendarDate | null },
  today: CalendarDate,
): CalendarDate {
  return openedOn ?? startedOn ?? entered ?? today;
}

/** Whether something already said is changed (a correction, which needs a reason) and not only added. */
export function correctsPlace(
  before: Pick<PlaceFacts, 'startedOn' | 'openedOn'> & { readonly townshipId: string | null },
  after: typeof before,
): boolean {
  if (before.townshipId !== after.townshipId) return true;
  return (['startedOn', 'openedOn'] as const).some(
    (name) => before[name] !== null && before[name] !== after[name],
  );
}

/** Kinds of place that a binding of one of the measures names. */
export function placeKindsOf({ parameters }: { readonly parameters: unknown }): readonly string[] {
  const { kind, kinds } = parameters as { readonly kind?: string; readonly kinds?: readonly string[] };
  return kinds ?? (kind ? [kind] : []);
}

/** Whether a binding is about places of a kind: who keeps these follows from it. */
export function namesPlaceKind(binding: { readonly parameters: unknown }, kind: string): boolean {
  return placeKindsOf(binding).includes(kind);
}
