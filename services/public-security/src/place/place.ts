import { PLACE, placeFields, placeOpened } from '@minsheng/kernel';
import { choice, defineKind } from '@minsheng/kernel/kinds';
import { bureau } from '../bureau.ts';

export const SECURITY_PLACE_KINDS = ['FRAUD_STATION'] as const;

/** What the notice promises to set up: it counts once it is accepted and open. */
export const place = defineKind(bureau, {
  ...PLACE,
  name: 'PublicSecurityPlace',
  plural: 'publicSecurityPlaces',
  noun: 'place',
  description: 'A station of the police, set up, accepted and opened.',
  fields: {
    kind: choice('PublicSecurityPlaceKind', SECURITY_PLACE_KINDS, { filter: true, key: true }),
    ...placeFields({ once: true }),
  },
  repeated: 'PLACE_RECORDED',
});

export const openedPlaces = placeOpened(place, SECURITY_PLACE_KINDS);
