import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { resolve } from 'node:path';
import { loadSubgraph } from '@minsheng/kernel';
import { checkDigit } from '@minsheng/kernel/domain';
import {
  advanceTable,
  callerWith,
  checkTable,
  createWorld,
  overHttp,
  tell,
  testCatalogue,
  testCluster,
  writeTable,
} from '@minsheng/kernel/testing';
import { expect, test, vi } from 'vitest';

const ROWS = 1_500;
const CLERK = callerWith('UNIT_CLERK', 'HEALTH');
const WORKER = resolve(import.meta.dirname, '../support/record-import.ts');

/** A woman of 40 to 60, each time another. */
function rowOf(nth: number): string[] {
  const first17 = `500240${1966 + (nth % 20)}0${1 + (nth % 9)}1${nth % 10}${String((nth * 2) % 1000).padStart(3, '0')}`;
  return ['宫颈癌检查', `覃试${nth}`, first17 + checkDigit(first17), '西沱镇', '县人民医院', '2026-05-06'];
}

test('killed in the middle of recording an import goes on where it was, and records nothing twice', async () => {
  const indicator = { code: 'C06-1', module: 'health', owner: 'HEALTH', measure: 'screening.people' };
  const catalogue = testCatalogue([{ ...indicator, parameters: { programme: 'CERVICAL' } }]);
  await using world = await createWorld(testCluster(), await loadSubgraph('health'), catalogue);
  const rows = async <T extends object>(sql: string) =>
    (await world.module.orm.em.fork().execute<T[]>(sql))[0]!;
  const count = async () => (await rows<{ n: number }>('select count(*)::int as n from screening')).n;
  await rows(
    `insert into facility (id, code, name, unit_id, recorded_at, listed_on, township_id) values ('f', 'H01', '县人民医院', 'u', now(), '2026-01-01', 't') returning 1`,
  );
  const http = await overHttp(world);
  const table = await writeTable([
    ['筛查项目', '姓名', '身份证号', '居住乡镇（街道）', '筛查机构', '筛查日期'],
    ...Array.from({ length: ROWS }, (_, nth) => rowOf(nth)),
  ]);
  const view = await checkTable(http, CLERK, 'Screening', table);
  const good = view.counts.NEW!;
  expect(good).toBeGreaterThan(1_000);
  await tell(http, CLERK, 'Screening', { id: view.id, verb: 'confirm' });

  const worker = spawn(
    process.execPath,
    ['--import', '@oxc-node/core/register', WORKER, world.module.databaseUrl, view.id],
    { stdio: 'inherit' },
  );
  const ended = once(worker, 'exit');
  // One chunk is there, the next is under way.
  await vi.waitFor(async () => expect(await count()).toBeGreaterThan(0), { timeout: 120_000, interval: 20 });
  worker.kill('SIGKILL');
  expect(await ended).toEqual([null, 'SIGKILL']);
  const before = await count();
  expect(before).toBeLessThan(good);

  const { counts } = (await http.get(CLERK, `/sheets/Screening/imports/${view.id}`)).json<typeof view>();
  expect(counts.NEW).toBe(good - before);
  await advanceTable(http, CLERK, 'Screening', { ...view, stage: 'RECORDING' });
  expect(
    await rows(
      `select count(*)::int as records, count(distinct person_id_number_hash)::int as people,
         (select count(*)::int from audit_row where action = 'screening.record') as acts,
         (select coalesce(sum(value), 0)::int from fact_cell) as figure, (select count(*)::int from import_row) as staged
       from screening`,
    ),
  ).toEqual({ records: good, people: good, acts: good, figure: good, staged: 0 });
  await http.close();
});
