export { type Bureau, type Stub, defineBureau } from './bureau.ts';
export { bureauParts } from './bureau-records.ts';
export { KEPT_COLUMNS, KeptRecord } from './kept-record.ts';
export { RecordFilter } from './record-filter.ts';
export {
  type BoundCommitment,
  type RecordKind,
  type RecordPermissions,
  boundCommitments,
  defineRecordKind,
  keepersOf,
  mayRecord,
  reachOfKind,
} from './record-kind.ts';
export {
  type Amending,
  type Recording,
  amendOnce,
  amendRecord,
  getReason,
  placeOf,
  recordOnce,
  voidRecord,
} from './record.actions.ts';
export { countedByIds, findRecord, listRecords, ownRows } from './record.queries.ts';
export { recordResolver } from './record.resolver.ts';
export { type Behind, type RecordsPage } from './records-behind.ts';
