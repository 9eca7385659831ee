export { describeError } from '../log.ts';
export { testCluster } from './cluster.ts';
export { TEST_REGION, callerWith } from './callers.ts';
export {
  type TestIndicator,
  commitmentId,
  indicatorId,
  testCatalogue,
  townshipId,
  unitId,
} from './catalogue.ts';
export { type TestCluster, createTestDatabase } from './database.ts';
export { CAMERA, office, pdf, photo, picture, zip } from './samples.ts';
export { testEnvironment } from './environment.ts';
export { type Answered, type OverHttp, overHttp } from './over-http.ts';
export { advanceTable, checkTable, driveImport, rowsIn, tell } from './imports.ts';
export { sweepImports } from '../imports/sweep.ts';
export { stagePeople } from './stage-people.ts';
export { readTable, writeTable } from './tables.ts';
export { findTableFaults, findUnindexed } from './table-faults.ts';
export { tokenSettings } from './keys.ts';
export { type Answer, type World, createWorld } from './world.ts';
export { EVERYTHING } from './confirmed.ts';
