import { type CalendarDate, type Fault, yearOf } from '@minsheng/kernel/domain';

export type Kind =
  | 'CULTURE_SPACE'
  | 'CULTURE_FACILITY'
  | 'CANTEEN'
  | 'EMBEDDED_SERVICE'
  | 'FRIENDLY_SITE'
  | 'SERVICE_CENTRE';

/** Kinds of which a figure measures the floor area, so that none may lack it. */
export const MEASURED_BY_AREA = {
  CULTURE_SPACE: true,
  CULTURE_FACILITY: true,
  CANTEEN: false,
  EMBEDDED_SERVICE: false,
  FRIENDLY_SITE: false,
  SERVICE_CENTRE: false,
} as const satisfies Record<Kind, boolean>;

/** Kinds of place that a binding of one of the measures names. */
export function kindsOf({ parameters }: { readonly parameters: unknown }): readonly Kind[] {
  const { kind, kinds } = parameters as { readonly kind?: Kind; readonly kinds?: readonly Kind[] };
  return kinds ?? (kind ? [kind] : []);
}

/** Whether a binding is about places of a kind: who keeps these follows from it. */
export function namesKind(binding: { readonly parameters: unknown }, kind: string): boolean {
  return kindsOf(binding).includes(kind as Kind);
}

export interface PlaceFacts {
  readonly kind: Kind;
  readonly area: string | null;
  readonly startedOn: CalendarDate | null;
  readonly openedOn: CalendarDate | null;
  readonly closedOn: CalendarDate | null;
  readonly acceptancePaper: string | null;
}

/** What is asked of places, and when. */
export interface Asked {
  readonly today: CalendarDate;
  readonly before?: Pick<PlaceFacts, 'startedOn' | 'openedOn'>;
  /** What counts places of the kind: what opened from its first year on has a paper of acceptance. */
  readonly bindings: readonly { readonly year: number }[];
}

/** Why a place cannot stand in the register as it is, with the field it is about. */
export function findFault(place: PlaceFacts, { today, before, bindings }: Asked): Fault | undefined {
  const { kind, area, startedOn, openedOn, closedOn, acceptancePaper } = place;
  if (closedOn !== null && before && (openedOn !== before.openedOn || startedOn !== before.startedOn))
    return { code: 'PLACE_CLOSED', field: 'openedOn', params: { closedOn } };
  if (area === null && MEASURED_BY_AREA[kind]) return { code: 'AREA_REQUIRED', field: 'area' };
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
export function listedOn(
  {
    openedOn,
    startedOn,
    listedOn: entered,
  }: Pick<PlaceFacts, 'startedOn' | 'openedOn'> & {
    readonly listedOn: CalendarDate | null;
  },
  today: CalendarDate,
): CalendarDate {
  return openedOn ?? startedOn ?? entered ?? today;
}

/** Why a place cannot close on this day. */
export function findClosingFault(
  { openedOn, closedOn }: Pick<PlaceFacts, 'openedOn' | 'closedOn'>,
  day: CalendarDate,
  today: CalendarDate,
): Fault | undefined {
  if (closedOn !== null) return { code: 'PLACE_CLOSED', field: 'day', params: { closedOn } };
  if (openedOn === null) return { code: 'PLACE_NOT_OPEN', field: 'day' };
  if (day > today) return { code: 'CLOSED_IN_FUTURE', field: 'day', params: { today } };
  if (day < openedOn) return { code: 'CLOSED_BEFORE_OPENING', field: 'day', params: { openedOn } };
  return undefined;
}

/** What figures are made of. */
export interface Counted {
  readonly townshipId: string | null;
  readonly area: string | null;
  readonly startedOn: CalendarDate | null;
  readonly openedOn: CalendarDate | null;
}

/** Whether something already said is changed (a correction, which needs a reason) and not only added. */
export function corrects(before: Counted, after: Counted): boolean {
  if (before.townshipId !== after.townshipId) return true;
  return (['area', 'startedOn', 'openedOn'] as const).some(
    (name) => before[name] !== null && before[name] !== after[name],
  );
}
