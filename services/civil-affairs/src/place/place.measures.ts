import { type Lifetime, coverageOf, registerOf, sumOf } from '@minsheng/kernel/kinds';
import { ZERO, decimal } from '@minsheng/kernel/domain';
import { type Measure, placeOpened } from '@minsheng/kernel';
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

const startedSomewhere = z.strictObject({
  kind: z.enum(PLACE_KINDS),
  /** Ids of the townships that the notice names, and within them a community by its name; left out: the whole county. */
  townships: z.array(z.string()).min(1).optional(),
  community: z.string().min(1).optional(),
});
type StartedSomewhere = z.infer<typeof startedSomewhere>;

const started = sumOf<Place, StartedSomewhere>({
  name: 'place.started',
  kind: place,
  parameters: startedSomewhere,
  about: ({ kind, townships }) => ({ kind: [kind], townshipId: townships }),
  dayOf: ({ startedOn }) => startedOn,
});

/** Things on which work started within the year, on the day it started; where a community is named, its own alone. */
const placeStarted: Measure = {
  ...started,
  subjectsOf: (record, binding) =>
    liesIn(record as Place, binding.parameters as StartedSomewhere)
      ? started.subjectsOf(record, binding)
      : [],
};

/** A community is no place of the divisions: it is named by what is there, or by where that is. */
function liesIn({ name, address }: Place, { community }: StartedSomewhere): boolean {
  return community === undefined || name.includes(community) || (address ?? '').includes(community);
}

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
