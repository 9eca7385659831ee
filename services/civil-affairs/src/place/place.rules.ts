import { type CalendarDate, type Decimal, ZERO, yearOf } from '@minsheng/kernel/domain';

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

const PLACES_OF_AREA = 2;

export interface PlaceFacts {
  readonly kind: Kind;
  readonly name: string;
  readonly address: string;
  readonly area: Decimal | null;
  readonly startedOn: CalendarDate | null;
  readonly openedOn: CalendarDate | null;
  readonly closedOn: CalendarDate | null;
  readonly acceptancePaper: string | null;
}

/** Why a place cannot stand in the register as it is, with the field it is about. */
export interface Fault {
  readonly code: string;
  readonly field: string;
  readonly params?: Readonly<Record<string, string | number>>;
}

/** What is asked of places, and when. */
export interface Asked {
  readonly today: CalendarDate;
  /** The first year in which places of the kind count: what opened from then on has a paper of acceptance. */
  readonly papersFrom: number;
}

export function findFault(place: PlaceFacts, asked: Asked): Fault | undefined {
  if (place.name === '') return { code: 'PLACE_NAME_REQUIRED', field: 'name' };
  if (place.address === '') return { code: 'ADDRESS_REQUIRED', field: 'address' };
  return findAreaFault(place) ?? findDayFault(place, asked);
}

function findAreaFault({ kind, area }: PlaceFacts): Fault | undefined {
  if (area === null) return MEASURED_BY_AREA[kind] ? { code: 'AREA_REQUIRED', field: 'area' } : undefined;
  if (area.lte(ZERO)) return { code: 'AREA_NOT_POSITIVE', field: 'area' };
  if (!area.eq(area.round(PLACES_OF_AREA))) return { code: 'AREA_TOO_FINE', field: 'area' };
  return undefined;
}

function findDayFault(place: PlaceFacts, { today, papersFrom }: Asked): Fault | undefined {
  const { startedOn, openedOn, acceptancePaper } = place;
  if (startedOn !== null && startedOn > today)
    return { code: 'STARTED_IN_FUTURE', field: 'startedOn', params: { today } };
  if (openedOn === null) return undefined;
  if (openedOn > today) return { code: 'OPENED_IN_FUTURE', field: 'openedOn', params: { today } };
  if (startedOn !== null && openedOn < startedOn)
    return { code: 'OPENED_BEFORE_START', field: 'openedOn', params: { startedOn } };
  // The register of what exists goes back further than the papers do.
  if (acceptancePaper === null && yearOf(openedOn) >= papersFrom)
    return { code: 'ACCEPTANCE_PAPER_REQUIRED', field: 'acceptancePaper' };
  return undefined;
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

/** A place as far as it stands: from its opening to the day before it closes. */
export interface Standing {
  readonly id: string;
  readonly openedOn: CalendarDate | null;
  readonly closedOn: CalendarDate | null;
}

/** A day on which the first of some places came to stand, or the last ceased, and which one it was. */
export interface Turn {
  readonly id: string;
  readonly day: CalendarDate;
  readonly sign: 1 | -1;
}

/**
 * When there came to be any of these places, and when none was left: +1 and −1 in turn, +1 first. Of several on one day
 * the smallest id is named; one that opens on the day on which the last closes leaves no gap.
 */
export function turnsOf(places: readonly Standing[]): readonly Turn[] {
  const moves = places
    .filter((it) => it.openedOn !== null)
    .flatMap(({ id, openedOn, closedOn }): Turn[] => [
      { id, day: openedOn!, sign: 1 },
      ...(closedOn === null ? [] : [{ id, day: closedOn, sign: -1 } as const]),
    ]);
  const turns: Turn[] = [];
  let standing = 0;
  for (const day of [...new Set(moves.map((it) => it.day))].sort()) {
    const ofDay = moves.filter((it) => it.day === day).sort((a, b) => (a.id < b.id ? -1 : 1));
    const before = standing;
    for (const { sign } of ofDay) standing += sign;
    const sign = Math.sign(standing) - Math.sign(before);
    if (sign === 1 || sign === -1) turns.push(ofDay.find((it) => it.sign === sign)!);
  }
  return turns;
}
