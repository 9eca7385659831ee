import {
  type Seen,
  type Binding,
  type Change,
  type Context,
  Refusal,
  amendRecord,
  getReason,
  mayRecord,
  placeOf,
  recordOnce,
} from '@minsheng/kernel';
import { type CalendarDate, decimal, toCanonical, yearOf } from '@minsheng/kernel/domain';
import { type Place, PlaceKind } from './place.entity.ts';
import type { AmendPlaceInput, RecordPlaceInput } from './place.inputs.ts';
import { placeKind } from './place.kind.ts';
import { kindsOf } from './place.measures.ts';
import { type Fault, corrects, findClosingFault, findFault } from './place.rules.ts';

/** Kinds of place that the caller's unit keeps: those that the bindings of its indicators name. */
export function findPlaceKinds(ctx: Context): readonly PlaceKind[] {
  return Object.values(PlaceKind).filter((kind) => mayRecord(ctx, placeKind, naming(kind)));
}

/**
 * Enters a place in the register: planned, begun, or open, of this year or of earlier ones. Refuses, naming the field:
 * no name, address or (where measured by it) area, a day in the future, an opening before the start of work, one
 * without its paper of acceptance from the first year that counts places of its kind, an unknown township. FORBIDDEN for units that keep no places of this kind.
 */
export function recordPlace(tx: Change, input: RecordPlaceInput, requestKey?: string | null): Promise<Place> {
  const { kind } = input;
  return recordOnce(tx, placeKind, { input, requestKey, matches: naming(kind) }, (place) => {
    const { name, address, area, startedOn = null, openedOn = null } = input;
    Object.assign(place, {
      kind,
      name: name.trim(),
      address: address.trim(),
      townshipId: placeOf(tx, input.township),
      area: area == null ? null : toCanonical(area),
      startedOn,
      openedOn,
      acceptancePaper: input.acceptancePaper?.trim() || null,
      note: input.note?.trim() || null,
    });
    assertStands(tx, place);
  });
}

/**
 * Adds what has come to be known, or corrects what was said. Refuses what recording refuses, a correction of area,
 * township or a day without a reason, and any change to the days of one that has closed.
 */
export function amendPlace(
  tx: Change,
  seen: Seen,
  input: AmendPlaceInput,
  reason?: string | null,
): Promise<Place> {
  return amendRecord(
    tx,
    placeKind,
    seen,
    (place) => {
      const { townshipId, area, startedOn, openedOn } = place;
      Object.assign(place, changesOf(tx, input));
      place.area = canonical(place.area);
      const isCorrection = corrects({ townshipId, area: canonical(area), startedOn, openedOn }, place);
      if (isCorrection && reason == null) throw new Refusal('REASON_REQUIRED', { field: 'reason' });
      if (place.closedOn !== null && (openedOn !== place.openedOn || startedOn !== place.startedOn))
        throw new Refusal('PLACE_CLOSED', { field: 'openedOn', closedOn: place.closedOn });
      assertStands(tx, place);
    },
    reason ?? undefined,
  );
}

/**
 * Takes a place out of the stock from the day on which it closed; what it was before stays. Refuses one that is not open
 * or closed already, a day in the future or before its opening, and a reason too short.
 */
export function closePlace(tx: Change, seen: Seen, day: CalendarDate, reason: string): Promise<Place> {
  return amendRecord(
    tx,
    placeKind,
    seen,
    (place) => {
      refuse(findClosingFault(place, day, tx.clock.today()));
      place.closedOn = day;
      place.closingReason = getReason(reason);
    },
    reason,
  );
}

function changesOf(tx: Change, input: AmendPlaceInput): Partial<Place> {
  const { name, address, township, area, startedOn, openedOn, acceptancePaper, note } = input;
  return {
    ...(name == null ? {} : { name: name.trim() }),
    ...(address == null ? {} : { address: address.trim() }),
    ...(township === undefined ? {} : { townshipId: placeOf(tx, township) }),
    ...(area === undefined ? {} : { area: area && toCanonical(area) }),
    ...(startedOn === undefined ? {} : { startedOn }),
    ...(openedOn === undefined ? {} : { openedOn }),
    ...(acceptancePaper === undefined ? {} : { acceptancePaper: acceptancePaper?.trim() || null }),
    ...(note === undefined ? {} : { note: note?.trim() || null }),
  };
}

function assertStands(tx: Change, place: Place): void {
  const [area, today] = [place.area === null ? null : decimal(place.area), tx.clock.today()];
  refuse(findFault({ ...place, area }, { today, papersFrom: firstYearOf(tx, place.kind, today) }));
  place.listedOn = place.openedOn ?? place.startedOn ?? place.listedOn ?? today;
}

/** The first year for which the catalogue counts places of the kind; this year where it counts none. */
function firstYearOf({ catalogue }: Context, kind: PlaceKind, today: CalendarDate): number {
  const measures = placeKind.measures.map(({ name }) => name);
  const bound = catalogue.bindings().filter((it) => measures.includes(it.measure) && naming(kind)(it));
  return Math.min(yearOf(today), ...bound.map(({ year }) => year));
}

/** As the database writes it (12.50) and as it came in (12.5) are one area. */
function canonical(area: string | null): string | null {
  return area === null ? null : toCanonical(decimal(area));
}

function naming(kind: PlaceKind): (binding: Binding) => boolean {
  return (binding) => kindsOf(binding).includes(kind);
}

function refuse(fault: Fault | undefined): void {
  if (fault) throw new Refusal(fault.code, { field: fault.field, ...fault.params });
}
