import {
  type AskedOfPlaces,
  type CalendarDate,
  type Fault,
  type PlaceFacts as Built,
  correctsPlace,
  findPlaceFault,
} from '@minsheng/kernel/domain';

export type Kind =
  | 'CULTURE_SPACE'
  | 'CULTURE_FACILITY'
  | 'CANTEEN'
  | 'EMBEDDED_SERVICE'
  | 'FRIENDLY_SITE'
  | 'SERVICE_CENTRE'
  | 'PSYCHOLOGY_BASE'
  | 'FAMILY_CENTRE'
  | 'SILVER_COMPLEX';

/** Kinds of which a figure measures the floor area, so that none may lack it. */
export const MEASURED_BY_AREA = {
  CULTURE_SPACE: true,
  CULTURE_FACILITY: true,
  CANTEEN: false,
  EMBEDDED_SERVICE: false,
  FRIENDLY_SITE: false,
  SERVICE_CENTRE: false,
  PSYCHOLOGY_BASE: false,
  FAMILY_CENTRE: false,
  SILVER_COMPLEX: false,
} as const satisfies Record<Kind, boolean>;

export interface PlaceFacts extends Built {
  readonly kind: Kind;
  readonly area: string | null;
  readonly closedOn: CalendarDate | null;
}

/** What is asked of places, and when. */
export interface Asked extends AskedOfPlaces {
  readonly before?: Pick<PlaceFacts, 'startedOn' | 'openedOn'>;
}

/** Why a place cannot stand in the register as it is, with the field it is about. */
export function findFault(place: PlaceFacts, { before, ...asked }: Asked): Fault | undefined {
  const { kind, area, startedOn, openedOn, closedOn } = place;
  if (closedOn !== null && before && (openedOn !== before.openedOn || startedOn !== before.startedOn))
    return { code: 'PLACE_CLOSED', field: 'openedOn', params: { closedOn } };
  if (area === null && MEASURED_BY_AREA[kind]) return { code: 'AREA_REQUIRED', field: 'area' };
  return findPlaceFault(place, asked);
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
  return correctsPlace(before, after) || (before.area !== null && before.area !== after.area);
}
