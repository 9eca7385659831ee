import { loadSubgraph } from '@minsheng/kernel';
import {
  advanceTable,
  callerWith,
  checkTable,
  createWorld,
  overHttp,
  rowsIn,
  tell,
  testCatalogue,
  testCluster,
  writeTable,
} from '@minsheng/kernel/testing';
import pg from 'pg';
import { expect, test } from 'vitest';

const CLERK = callerWith('UNIT_CLERK', 'RED_CROSS');
const HEAD = ['培训类别', '培训日期', '乡镇（街道）', '地点', '授课单位', '参训人次', '其中在校师生'];
const rowOf = (venue: string) => ['普及培训', '2026-05-06', '西沱镇', venue, '县红十字会', 60, 20];

test('a row that only the database refuses is set aside with words, and the others are recorded', async () => {
  const indicator = { code: 'M08-1', module: 'health', owner: 'RED_CROSS', measure: 'training.attendance' };
  const parameters = { kind: 'KNOWLEDGE' };
  const catalogue = testCatalogue([{ ...indicator, parameters, counting: 'PERSON_TIMES' }]);
  await using world = await createWorld(testCluster(), await loadSubgraph('health'), catalogue);
  const http = await overHttp(world);
  // As its owner, who alone may make a table stricter.
  const owner = new pg.Client(world.module.databaseUrl.replace('_app:', '_owner:'));
  await owner.connect();
  await owner.query(`alter table training add constraint odd check (venue <> '坏会场')`);

  const table = await writeTable([HEAD, ...['一', '二', '坏', '四', '五'].map((it) => rowOf(`${it}会场`))]);
  const { id, counts } = await checkTable(http, CLERK, 'Training', table);
  expect(counts).toEqual({ NEW: 5 });
  const confirmed = await tell(http, CLERK, 'Training', { id, verb: 'confirm' });
  const left = await advanceTable(http, CLERK, 'Training', confirmed!);
  expect([left.recorded, left.counts]).toEqual([4, { STALE: 1 }]);
  const [aside] = await rowsIn(http, CLERK, 'Training', { id, state: 'STALE' });
  expect(aside).toMatchObject({ n: 4, faults: [{ message: expect.stringContaining('请') as string }] });

  await owner.query('alter table training drop constraint odd');
  await owner.end();
  const again = await tell(http, CLERK, 'Training', { id, verb: 'recheck' });
  expect((await advanceTable(http, CLERK, 'Training', again!)).counts).toEqual({ NEW: 1 });
  await http.close();
});
