import {
  type OverHttp,
  type World,
  advanceTable,
  checkTable,
  overHttp,
  rowsIn,
  tell,
  writeTable,
} from '@minsheng/kernel/testing';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import {
  RECORD_WORKS,
  TRANSPORT_CLERK,
  VOID_SECTION,
  VOID_WORKS,
  WATER_CLERK,
  createHousingWorld,
  does,
  refusal,
  startedWorks,
  worksInput,
} from '../testing/housing-world.ts';

const HEAD = [
  '工程项目',
  '所在乡镇（街道）',
  '路段（管段）名称',
  '计划里程（公里）',
  '开工里程（公里）',
  '进度截至日期',
];
const ROAD = '测试公路改建工程';

type Row = readonly (string | number)[];
const rowOf = (works: string, name: string, started = 0, day = '2026-06-30'): Row => [
  works,
  '西沱镇',
  name,
  2.5,
  started,
  day,
];

let world: World;
let http: OverHttp;
let works: string;
beforeAll(async () => {
  world = await createHousingWorld();
  http = await overHttp(world);
});
afterAll(async () => {
  await http.close();
  await world.close();
});
beforeEach(async () => {
  const em = world.module.orm.em.fork();
  for (const table of ['import_file', 'section', 'works'])
    await em.execute(`delete from ${table}`, [], 'run');
  works = await startedWorks(world);
});

const check = async (rows: readonly Row[], kind = 'Section', head = HEAD) =>
  checkTable(http, TRANSPORT_CLERK, kind, await writeTable([head, ...rows]));
async function record(rows: readonly Row[], body: object = {}): Promise<void> {
  const { id } = await check(rows);
  const confirmed = await tell(http, TRANSPORT_CLERK, 'Section', { id, verb: 'confirm', body });
  await advanceTable(http, TRANSPORT_CLERK, 'Section', confirmed!);
}
const sections = () =>
  world.module.orm.em
    .fork()
    .execute<{ id: string; name: string; km: string; revision: number }[]>(
      `select id, name, trim_scale(started_km)::text as km, revision from section where voided_on is null order by name`,
    );

test('sections come in by the name of their works, are corrected by it, and go out as they came', async () => {
  await record([rowOf(ROAD, '一段'), rowOf(ROAD, '二段')]);
  expect((await sections()).map(({ name }) => name)).toEqual(['一段', '二段']);
  const again = await check([rowOf(ROAD, '一段'), rowOf(ROAD, '二段')]);
  expect(again.counts).toEqual({ SAME: 2 });
  await tell(http, TRANSPORT_CLERK, 'Section', { id: again.id, verb: 'end' });

  await record([rowOf(ROAD, '一段', 1.2)], { reason: '六月底进度更新' });
  expect(await sections()).toMatchObject([
    { name: '一段', km: '1.2', revision: 2 },
    { name: '二段', km: '0', revision: 1 },
  ]);
  const exported = await http.post(TRANSPORT_CLERK, '/sheets/Section/export', { format: 'csv' });
  expect((await checkTable(http, TRANSPORT_CLERK, 'Section', exported.rawPayload)).counts).toEqual({
    SAME: 2,
  });
});

test('what belongs to no works of the unit, or to one that was taken back, is a bad row', async () => {
  const input = worksInput({ kind: 'WATER_MAIN', name: '水利的管网' });
  await does(world, WATER_CLERK, RECORD_WORKS, { input });
  const view = await check([rowOf('没有的工程', '一段'), rowOf('水利的管网', '二段'), rowOf(ROAD, '三段')]);
  expect(view.counts).toEqual({ NEW: 1, BAD: 2 });
  const bad = await rowsIn(http, TRANSPORT_CLERK, 'Section', { id: view.id, state: 'BAD' });
  expect(bad.map(({ faults }) => [faults[0]!.label, faults[0]!.value])).toEqual([
    ['工程项目', '没有的工程'],
    ['工程项目', '水利的管网'],
  ]);
  // Taken back between the look and the confirmation: nothing is left standing below it.
  await does(world, TRANSPORT_CLERK, VOID_WORKS, { id: works });
  const confirmed = await tell(http, TRANSPORT_CLERK, 'Section', { id: view.id, verb: 'confirm' });
  await advanceTable(http, TRANSPORT_CLERK, 'Section', confirmed!);
  expect(await sections()).toEqual([]);
});

test('a works keeps standing while its sections do, however they came', async () => {
  await record([rowOf(ROAD, '一段')]);
  expect(await refusal(world, TRANSPORT_CLERK, VOID_WORKS, { id: works })).toBeTruthy();
  const [{ id } = { id: '' }] = await sections();
  await does(world, TRANSPORT_CLERK, VOID_SECTION, { id });
  await does(world, TRANSPORT_CLERK, VOID_WORKS, { id: works });
});

test('works come in with the day on which they began, which nothing changes later', async () => {
  const head = ['类别', '项目名称', '前期工作开始日期', '计划开工日期', '计划完工日期'];
  const row = ['农村公路', '导入的公路', '2026.1.5', '2026-02-01', '2026年11月30日'] as const;
  const { id, counts } = await check([row, ['老旧管网改造', ...row.slice(1)]], 'Works', head);
  expect(counts).toEqual({ NEW: 1, BAD: 1 });
  const confirmed = await tell(http, TRANSPORT_CLERK, 'Works', { id, verb: 'confirm' });
  await advanceTable(http, TRANSPORT_CLERK, 'Works', confirmed!);
  expect((await check([row], 'Works', head)).counts).toEqual({ SAME: 1 });
  const later = [...row.slice(0, 2), '2026.1.6', ...row.slice(3)];
  expect((await check([later], 'Works', head)).counts).toEqual({ BAD: 1 });
});
