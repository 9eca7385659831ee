import { type Lifetime, coverageOf, registerOf, sumOf } from '@minsheng/kernel/kinds';
import { ZERO, decimal } from '@minsheng/kernel/domain';
import { placeOpened } from '@minsheng/kernel';
import { z } from 'zod';
import { MEASURED_BY_AREA } from './place.rules.ts';
import { PLACE_KINDS, type Place, place } from './place.ts';

const oneKind = z.strictObject({ kind: z.enum(PLACE_KINDS) });
type OneKind = z.infer<typeof oneKind>;

// Parameters are written as text in the bindings: CULTURE_SPACE,CULTURE_FACILITY.
const measuredKinds = z.strictObject({
  kinds: z
    .union([z.string().transform((text) => text.split(',').map((it) => it.trim())), z.array(z.string())])
    .pipe(z.array(z.enum(PLACE_KINDS).refine((kind) => MEASURED_BY_AREA[kind], 'has no area')).min(1)),
});
type MeasuredKinds = z.infer<typeof measuredKinds>;

const ofOneKind = { kind: place, parameters: oneKind, about: ({ kind }: OneKind) => ({ kind: [kind] }) };
const lifetimeOf = ({ openedOn, closedOn }: Place): Lifetime => ({ from: openedOn, to: closedOn });

/** Things on which work started within the year, on the day it started. */
const placeStarted = sumOf<Place, OneKind>({
  ...ofOneKind,
  name: 'place.started',
  dayOf: ({ startedOn }) => startedOn,
});

/** Floor area of what stands; the residents it is divided by are the binding's openings. */
const placeArea = registerOf<Place, MeasuredKinds>({
  name: 'place.area',
  kind: place,
  parameters: measuredKinds,
  about: ({ kinds }) => ({ kind: kinds }),
  lifetimeOf,
  numeratorOf: ({ area }) => decimal(area ?? ZERO),
});

/** Townships in which at least one stands, of those that the binding's openings name. */
const placeCoverage = coverageOf<Place, OneKind>({ ...ofOneKind, name: 'place.coverage', lifetimeOf });

export const placeMeasures = [
  placeOpened(place, PLACE_KINDS),
  placeStarted,
  placeArea,
  placeCoverage,
] as const;
