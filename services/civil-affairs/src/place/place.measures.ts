import type { EntityManager, FilterQuery } from '@mikro-orm/postgresql';
import { type Binding, type Contribution, defineMeasure } from '@minsheng/kernel';
import { type CalendarDate, ZERO, decimal, yearOf } from '@minsheng/kernel/domain';
import { z } from 'zod';
import { Place, PlaceKind } from './place.entity.ts';
import { MEASURED_BY_AREA, turnsOf } from './place.rules.ts';

const oneKind = z.strictObject({ kind: z.enum(PlaceKind) });
type OneKind = z.infer<typeof oneKind>;

// Parameters are written as text in the bindings: CULTURE_SPACE,CULTURE_FACILITY.
const measuredKinds = z.strictObject({
  kinds: z
    .union([z.string().transform((text) => text.split(',').map((it) => it.trim())), z.array(z.string())])
    .pipe(z.array(z.enum(PlaceKind).refine((kind) => MEASURED_BY_AREA[kind], 'has no area')).min(1)),
});
type MeasuredKinds = z.infer<typeof measuredKinds>;

/** Things that stand: opened within the year (FLOW), or all there are, those of earlier years too (STOCK). */
export const placeOpened = defineMeasure<Place, OneKind>({
  name: 'place.opened',
  record: 'Place',
  parameters: oneKind,
  subjectsOf: (place, { parameters: { kind } }) => (place.kind === kind ? [place.id] : []),
  load: (em, { parameters: { kind } }, subjects) => loadKinds(em, [kind], subjects && byId(subjects)),
  contributionsOf(subject, places, { basis, year }) {
    const opened = standing(places).filter((it) => it.openedOn !== null);
    if (basis === 'STOCK') return opened.flatMap((it) => lifeOf(subject, it, year, { value: decimal(1) }));
    return opened
      .filter((it) => yearOf(it.openedOn!) === year)
      .map((it) => ({ ...at(subject, it, it.openedOn!), value: decimal(1) }));
  },
});

/** Things on which work started within the year, on the day it started. */
export const placeStarted = defineMeasure<Place, OneKind>({
  name: 'place.started',
  record: 'Place',
  parameters: oneKind,
  subjectsOf: (place, { parameters: { kind } }) => (place.kind === kind ? [place.id] : []),
  load: (em, { parameters: { kind } }, subjects) => loadKinds(em, [kind], subjects && byId(subjects)),
  contributionsOf: (subject, places, { year }) =>
    standing(places)
      .filter((it) => it.startedOn !== null && yearOf(it.startedOn) === year)
      .map((it) => ({ ...at(subject, it, it.startedOn!), value: decimal(1) })),
});

/** Floor area of what stands; the residents it is divided by are the binding's openings. */
export const placeArea = defineMeasure<Place, MeasuredKinds>({
  name: 'place.area',
  record: 'Place',
  parameters: measuredKinds,
  subjectsOf: (place, { parameters: { kinds } }) => (kinds.includes(place.kind) ? [place.id] : []),
  load: (em, { parameters: { kinds } }, subjects) => loadKinds(em, kinds, subjects && byId(subjects)),
  contributionsOf: (subject, places, { year }) =>
    standing(places).flatMap((it) =>
      lifeOf(subject, it, year, { value: ZERO, numerator: decimal(it.area ?? ZERO) }),
    ),
});

/** Townships in which at least one stands, of those that the binding's openings name. */
export const placeCoverage = defineMeasure<Place, OneKind>({
  name: 'place.coverage',
  record: 'Place',
  parameters: oneKind,
  subjectsOf: (place, binding) => (isToBeCovered(place, binding) ? [place.townshipId!] : []),
  load: (em, { parameters: { kind } }, subjects) =>
    loadKinds(em, [kind], subjects && { townshipId: { $in: [...subjects] } }),
  contributionsOf: (subject, places, { year }) =>
    turnsOf(standing(places))
      .filter(({ day }) => yearOf(day) <= year)
      .map(({ id, day, sign }) => ({
        subject,
        recordId: id,
        day,
        townshipId: subject,
        value: ZERO,
        numerator: decimal(sign),
      })),
});

export const placeMeasures = [placeOpened, placeStarted, placeArea, placeCoverage] as const;

/** Kinds of place that a binding of one of these measures names. */
export function kindsOf({ parameters }: Pick<Binding, 'parameters'>): readonly PlaceKind[] {
  const { kind, kinds } = parameters as { readonly kind?: PlaceKind; readonly kinds?: readonly PlaceKind[] };
  return kinds ?? (kind ? [kind] : []);
}

function isToBeCovered(place: Place, { parameters: { kind }, openings }: Binding<OneKind>): boolean {
  return (
    place.kind === kind &&
    place.townshipId !== null &&
    openings.some(({ townshipId, denominator }) => {
      return townshipId === place.townshipId && decimal(denominator).gt(ZERO);
    })
  );
}

/** What it adds on the day it opens, and takes away on the day it closes. */
function lifeOf(
  subject: string,
  place: Place,
  year: number,
  { value, numerator = ZERO }: { value: Contribution['value']; numerator?: Contribution['numerator'] },
): readonly Contribution[] {
  const { openedOn, closedOn } = place;
  if (openedOn === null || yearOf(openedOn) > year) return [];
  const comes = { ...at(subject, place, openedOn), value, numerator };
  if (closedOn === null || yearOf(closedOn) > year) return [comes];
  return [comes, { ...at(subject, place, closedOn), value: value.neg(), numerator: numerator.neg() }];
}

function at(subject: string, { id, townshipId }: Place, day: CalendarDate) {
  return { subject, recordId: id, day, townshipId };
}

function standing(places: readonly Place[]): readonly Place[] {
  return places.filter(({ voidedOn }) => voidedOn === null);
}

function byId(ids: readonly string[]): FilterQuery<Place> {
  return { id: { $in: [...ids] } };
}

// Past the identity map: another transaction may have changed what this one loaded before it had the lock.
function loadKinds(
  em: EntityManager,
  kinds: readonly PlaceKind[],
  where: FilterQuery<Place> = {},
): Promise<Place[]> {
  const filter = { $and: [{ kind: { $in: [...kinds] } }, where] } as FilterQuery<Place>;
  return em.find(Place, filter, { disableIdentityMap: true });
}
