export { type Bureau, type Stub, defineBureau } from './bureau.ts';
export { bureauParts } from './bureau-records.ts';
export { KEPT_COLUMNS, KeptRecord, RECORD_COLUMNS } from './kept-record.ts';
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
  type Seen,
  AS_IT_STANDS,
  amendOnce,
  amendRecord,
  asItStands,
  changedSinceSeen,
  getReason,
  placeOf,
  recordOnce,
  voidRecord,
} from './record.actions.ts';
export { countedByIds, findRecord, listRecords, ownRows } from './record.queries.ts';
export { addRevisions } from '../migrations/revisions.ts';
export { SEEN, recordResolver } from './record.resolver.ts';
export { type Behind, type RecordsPage } from './records-behind.ts';
