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
import { afterAll, beforeAll, expect, it } from 'vitest';
import { CIVIL, createCivilWorld, idNumber } from '../testing/civil-world.ts';

const HEAD = [
  '姓名',
  '身份证号',
  '居住乡镇（街道）',
  '状态',
  '入户评估日期',
  '验收日期',
  '改造内容',
  '结算金额（元）',
];
const ACCEPTED = [
  '覃试甲',
  idNumber('1940-05-05', 26),
  '西沱镇',
  '已验收',
  '2026-03-02',
  '2026.5.6',
  '淋浴椅',
  3260.5,
];
const PLANNED = [
  '覃试乙',
  idNumber('1941-05-05', 28),
  '西沱镇',
  '计划',
  '2026-03-02',
  null,
  '安全扶手',
  null,
];

let world: World;
let http: OverHttp;
beforeAll(async () => {
  world = await createCivilWorld();
  http = await overHttp(world);
});
afterAll(async () => {
  await http.close();
  await world.close();
});

const check = async (rows: readonly (string | number | null)[][]) =>
  checkTable(http, CIVIL, 'Adaptation', await writeTable([HEAD, ...rows]));

it('what is accepted is closed: a row that says otherwise is bad, with the remedy, and what is planned moves on', async () => {
  const first = await check([ACCEPTED, PLANNED]);
  const accepted = first.questions.map(({ code }) => code);
  const said = await tell(http, CIVIL, 'Adaptation', { id: first.id, verb: 'confirm', body: { accepted } });
  await advanceTable(http, CIVIL, 'Adaptation', said!);

  const dearer = [...ACCEPTED.slice(0, 7), 4000];
  const done = [...PLANNED.slice(0, 3), '已验收', '2026-03-02', '2026年6月1日', '安全扶手', '1,200'];
  const view = await check([dearer, done]);
  expect(view.counts).toEqual({ BAD: 1, CHANGED: 1 });
  const [bad] = await rowsIn(http, CIVIL, 'Adaptation', { id: view.id, state: 'BAD' });
  expect(bad).toMatchObject({ n: 2, faults: [{ message: expect.stringMatching(/[请需]/) as string }] });
  await tell(http, CIVIL, 'Adaptation', { id: view.id, verb: 'end' });
  expect((await check([ACCEPTED])).counts).toEqual({ SAME: 1 });
});
