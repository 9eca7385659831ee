export { type Bureau, type Stub, defineBureau } from './bureau.ts';
export { bureauParts } from './bureau-records.ts';
export { KEPT_COLUMNS, KeptRecord, RECORD_COLUMNS, REVISION_COLUMNS } from './kept-record.ts';
export { RecordFilter } from './record-filter.ts';
export {
  type BoundCommitment,
  type RecordKind,
  type RecordPermissions,
  bindingsOf,
  boundCommitments,
  defineRecordKind,
  keepersOf,
  mayRecord,
  measuresOf,
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
  placeOf,
  recordOnce,
  voidRecord,
} from './record.actions.ts';
export { getReason } from '../history/reasons.ts';
export { countedByIds, findRecord, listRecords, ownRows, rowBatch, withinUnits } from './record.queries.ts';
export { type Condition, both, condition, equals, isAmong } from './condition.ts';
export { loadRecords } from './load-records.ts';
export { type Row, type RowOf, type Viewer, readRows, rowOf, rowsById } from './rows.ts';
export { addListOrders } from '../migrations/list-orders.ts';
export { addPapers } from '../migrations/papers.ts';
export { addRevisions } from '../migrations/revisions.ts';
export { SEEN, recordResolver } from './record.resolver.ts';
export { type Behind, type RecordsPage } from './records-behind.ts';
