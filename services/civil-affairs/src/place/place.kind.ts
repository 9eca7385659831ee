import { defineRecordKind, recordRights } from '@minsheng/kernel';
import { permissions } from '../permissions.ts';
import { Place } from './place.entity.ts';
import { placeMeasures } from './place.measures.ts';

export const placeKind = defineRecordKind<Place>({
  name: 'Place',
  noun: 'place',
  entity: Place,
  day: 'listedOn',
  permissions: recordRights(permissions, 'place'),
  measures: placeMeasures,
  summaryOf: ({ name, address }) => `${name}（${address}）`,
});
