import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { loadSubgraph } from '@minsheng/kernel';
import { callerWith, checkTable, createWorld, overHttp, rowsIn, testCluster } from '@minsheng/kernel/testing';
import { expect, it } from 'vitest';
import { SCREENINGS, addHospital, healthCatalogue } from '../support/office-tables/screenings.ts';

const CLERK = callerWith('UNIT_CLERK', 'HEALTH');
const TABLES = join(import.meta.dirname, '../support/office-tables');

// Made by `make.ts` beside them.
it.each([
  ['our template, opened and saved by LibreOffice once it was filled in', 'libreoffice.xlsx', 5],
  ['a table as WPS writes it', 'wps.xlsx', 5],
])('%s is read', async (_, file, rounded) => {
  await using world = await createWorld(testCluster(), await loadSubgraph('health'), healthCatalogue());
  await addHospital(world);
  const http = await overHttp(world);
  const view = await checkTable(http, CLERK, 'Screening', readFileSync(join(TABLES, file)));
  expect([view.missing, view.counts]).toEqual([[], { NEW: 2, BAD: 1 }]);
  const [bad] = await rowsIn(http, CLERK, 'Screening', { id: view.id, state: 'BAD' });
  expect([bad!.n, bad!.faults.map(({ label }) => label)]).toEqual([rounded, ['身份证号']]);
  expect(Number(bad!.faults[0]!.value)).toBe(SCREENINGS[2]!.idNumber);
  await http.close();
});
