export { PLACE, type PlaceRecord, placeFields } from './place-fields.ts';
export { placeOpened } from './place.measures.ts';
