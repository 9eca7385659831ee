import {
  type OverHttp,
  advanceTable,
  checkTable,
  indicatorId,
  overHttp,
  rowsIn,
  tell,
  writeTable,
} from '@minsheng/kernel/testing';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { CLERK, type HealthWorld, createHealthWorld, figure, idNumber } from '../testing/health-world.ts';
import { HEAD, row } from '../testing/screening-rows.ts';

let world: HealthWorld;
let http: OverHttp;

beforeAll(async () => {
  world = await createHealthWorld();
  http = await overHttp(world);
});
afterAll(async () => {
  await http.close();
  await world.close();
});

const check = async (rows: (string | number | null)[][]) =>
  checkTable(http, CLERK, 'Screening', await writeTable([HEAD, ...rows]));
const end = (id: string) => tell(http, CLERK, 'Screening', { id, verb: 'end' });
const count = async (sql: string): Promise<number> => {
  const [found] = await world.module.orm.em
    .fork()
    .execute<{ n: number }[]>(`select count(*)::int as n from ${sql}`);
  return found!.n;
};

test('cells as other systems and spreadsheets leave them', async () => {
  const wide = (text: string) =>
    text.replaceAll(/\d/g, (digit) => String.fromCharCode(digit.charCodeAt(0) + 0xfee0));
  const number = (more: Partial<Record<string, string>>) =>
    row({ 姓名: '张　三', 筛查日期: '2026年4月24日', ...more });
  const id = (it: (string | number | null)[]) => String(it[3]);
  const plain = Array.from({ length: 3 }, () => number({}));
  const view = await check([
    number({ 身份证号: ` ${wide(id(plain[0]!))}　`, 电话: wide('13900001234') }),
    number({ 身份证号: `="${id(plain[1]!)}"`, 筛查日期: '２０２６．４．２４' }),
    number({ 身份证号: `'${id(plain[2]!)}`, 筛查日期: '46136.5' }),
    number({ 姓名: '#N/A' }),
    number({ 身份证号: '5.0024E+17' }),
  ]);
  const named = await rowsIn(http, CLERK, 'Screening', { id: view.id, state: 'BAD' });
  expect(named.map(({ n, faults }) => [n, faults[0]!.label, faults[0]!.value])).toEqual([
    [5, '姓名', '#N/A'],
    [6, '身份证号', '5.0024E+17'],
  ]);
  expect(view.counts).toEqual({ NEW: 3, BAD: 2 });
  const before = await count(`screening where screened_on = '2026-04-24'`);
  const said = await tell(http, CLERK, 'Screening', { id: view.id, verb: 'confirm' });
  await advanceTable(http, CLERK, 'Screening', said!);
  expect(await count(`screening where screened_on = '2026-04-24'`)).toBe(before + 3);
  expect((await check(plain)).counts).toEqual({ SAME: 3 });
});

test('a masked number is read as such with its case, and a later table with the whole one completes it', async () => {
  const head = [...HEAD, '来源系统', '个案编号', '证件类型', '性别', '出生年份', '无证件原因'];
  const before = await figure(world, indicatorId('C06-1'));
  const told = async (rows: (string | null)[][]) => {
    const view = await checkTable(http, CLERK, 'Screening', await writeTable([head, ...rows]));
    const { NEW, CHANGED } = view.counts;
    const said = {
      id: view.id,
      verb: 'confirm',
      body: { reason: '补充完整证件号', accepted: ['REPEAT_IN_YEAR'] },
    };
    const confirmed = NEW || CHANGED ? await tell(http, CLERK, 'Screening', said) : await end(view.id);
    if (confirmed) await advanceTable(http, CLERK, 'Screening', confirmed);
    return view.counts;
  };
  const of = (given: Record<string, string>, more: (string | null)[]) => [...row(given), ...more] as string[];
  const masked = { 姓名: '覃导入', 身份证号: '5002**********1224' };
  const theirs = ['两癌筛查系统', 'F-1', null, null, null, null];
  const none = { 姓名: '覃无证', 身份证号: '' };
  const unknown = [null, null, '无证件', '女', '1970', '从未登记户口'];
  const rows = [
    of(masked, theirs),
    of({ ...masked, 筛查日期: '2026-05-08' }, theirs),
    of(none, unknown),
    of({ 姓名: '覃护照', 身份证号: 'E12345678' }, [null, null, '护照', '女', '1970', null]),
  ];
  expect(await told(rows)).toEqual({ NEW: 4 });
  expect(await figure(world, indicatorId('C06-1'))).toBe(before + 3);
  expect(await told(rows)).toEqual({ SAME: 4 });
  const whole = { ...masked, 身份证号: idNumber('1981-04-04', 222) };
  const completed = [of(whole, theirs), of({ ...whole, 筛查日期: '2026-05-08' }, theirs)];
  expect(await told(completed)).toEqual({ CHANGED: 2 });
  expect(await told(completed)).toEqual({ SAME: 2 });
  expect(await told(rows.slice(0, 2))).toEqual({ SAME: 2 });
  expect(await figure(world, indicatorId('C06-1'))).toBe(before + 3);
});
