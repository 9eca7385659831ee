import { PLACE, placeFields, placeOpened } from '@minsheng/kernel';
import { choice, defineKind } from '@minsheng/kernel/kinds';
import { bureau } from '../bureau.ts';

export const HEALTH_PLACE_KINDS = ['PATHOGEN_CENTRE', 'PRESCRIPTION_CENTRE', 'CENTRAL_PHARMACY'] as const;

/** A centre that the notice promises: it counts once it is accepted and open. */
export const place = defineKind(bureau, {
  ...PLACE,
  name: 'HealthPlace',
  plural: 'healthPlaces',
  noun: 'place',
  description: 'A centre of the health service, built, accepted and opened.',
  fields: {
    kind: choice('HealthPlaceKind', HEALTH_PLACE_KINDS, { filter: true, key: true }),
    ...placeFields({ once: true }),
  },
  repeated: 'PLACE_RECORDED',
});

export const openedPlaces = placeOpened(place, HEALTH_PLACE_KINDS);
