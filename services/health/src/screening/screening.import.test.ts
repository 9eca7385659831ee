import {
  type OverHttp,
  advanceTable,
  callerWith,
  checkTable,
  overHttp,
  readTable,
  rowsIn,
  sweepImports,
  tell,
  writeTable,
} from '@minsheng/kernel/testing';
import { ROLES } from '@minsheng/kernel';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import {
  CLERK,
  type HealthWorld,
  RED_CROSS_CLERK,
  createHealthWorld,
  figure,
  idNumber,
  record,
} from '../testing/health-world.ts';
import { indicatorId } from '@minsheng/kernel/testing';
import { HEAD, row } from '../testing/screening-rows.ts';

const IMPORTS = '/sheets/Screening/imports';

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

describe('who imports', () => {
  test.each(ROLES)('%s', async (role) => {
    const caller = callerWith(role, role.startsWith('UNIT_') ? 'HEALTH' : null);
    const records = role === 'UNIT_CLERK' || role === 'UNIT_REVIEWER';
    const bytes = await writeTable([HEAD, row()]);
    const answer = await http.post(caller, IMPORTS, bytes);
    expect(answer.statusCode).toBe(records ? 201 : 403);
    expect((await http.get(caller, IMPORTS)).statusCode).toBe(records ? 200 : 403);
    if (records) await tell(http, caller, 'Screening', { id: answer.json<{ id: string }>().id, verb: 'end' });
  });

  test('another unit’s clerk not at all, and nobody another’s import', async () => {
    const bytes = await writeTable([HEAD, row()]);
    expect((await http.post(RED_CROSS_CLERK, IMPORTS, bytes)).statusCode).toBe(403);
    const { id } = await check([row()]);
    const reviewer = callerWith('UNIT_REVIEWER', 'HEALTH');
    for (const path of [`/${id}`, `/${id}/rows`, `/${id}/report`])
      expect((await http.get(reviewer, IMPORTS + path)).statusCode).toBe(404);
    for (const verb of ['advance', 'confirm', 'end', 'columns', 'recheck'])
      expect((await http.post(reviewer, `${IMPORTS}/${id}/${verb}`, {})).statusCode).toBe(404);
    await end(id);
  });

  test('once the right is gone, so is what was staged', async () => {
    const { id } = await check([row()]);
    const dismissed = { ...CLERK, grants: [] };
    expect((await http.post(dismissed, `${IMPORTS}/${id}/confirm`, {})).statusCode).toBe(403);
    expect(await count('import_row')).toBe(0);
    expect((await http.get(CLERK, `${IMPORTS}/${id}`)).statusCode).toBe(404);
  });

  test('and also where its owner never comes back', async () => {
    await check([row()]);
    const still = [{ account: CLERK.accountId, grants: [...CLERK.grants] }];
    expect(await sweepImports(world.module, async () => still)).toBe(0);
    expect(await sweepImports(world.module, async () => [{ account: CLERK.accountId, grants: [] }])).toBe(1);
    expect(await count('import_row')).toBe(0);
  });

  test('what nobody confirmed for seven days is over', async () => {
    const { id } = await check([row()]);
    await world.module.orm.em.fork().execute(`update import_file set created_at = now() - interval '8 days'`);
    expect((await http.get(CLERK, `${IMPORTS}/${id}`)).statusCode).toBe(404);
    await world.module.orm.em.fork().execute('delete from import_file');
  });
});

describe('from the file to the figure', () => {
  test('what is bad is named, what is good is recorded once, what changed is corrected with a reason', async () => {
    const before = await figure(world, indicatorId('C06-1'));
    const good = [row(), row({ 筛查日期: '2026.5.7' }), row({ 筛查日期: 46149, 筛查项目: '宫颈癌' })];
    const bad = [
      row({ 身份证号: '5102**********1234' }),
      row({ 身份证号: 500240198003010000 }),
      row({ 筛查日期: '五月', '居住乡镇（街道）': '石宝寨' }),
      row({ 身份证号: idNumber('1980-03-01', 501) }),
      row({ 姓名: '' }),
      [...good[0]!],
    ];
    const view = await check([...good, ...bad]);
    expect(view.counts).toEqual({ NEW: 3, BAD: 6 });
    expect(await count('screening')).toBe(0);
    const named = await rowsIn(http, CLERK, 'Screening', { id: view.id, state: 'BAD' });
    expect(
      named.map(({ n, faults }) => [n, ...faults.map(({ label, value }) => `${label}=${value}`)]),
    ).toEqual([
      [5, '身份证号=5102**********1234'],
      [6, '身份证号=500240198003010000'],
      [7, '居住乡镇（街道）=石宝寨', '筛查日期=五月'],
      [8, `身份证号=${idNumber('1980-03-01', 501)}`],
      [9, '姓名='],
      [10, '='],
    ]);
    for (const { faults } of named) for (const { message } of faults) expect(message).toMatch(/[请]/);
    const report = await readTable((await http.get(CLERK, `${IMPORTS}/${view.id}/report`)).rawPayload);
    expect(report).toHaveLength(7);
    await advanceTable(
      http,
      CLERK,
      'Screening',
      (await tell(http, CLERK, 'Screening', { id: view.id, verb: 'confirm' }))!,
    );
    expect(await count('screening')).toBe(3);
    expect(await figure(world, indicatorId('C06-1'))).toBe(before + 3);
    expect(await count('import_row')).toBe(0);

    const again = await check(good);
    expect(again.counts).toEqual({ SAME: 3 });
    await end(again.id);

    const result = (it: (string | number | null)[]) =>
      it.map((cell, at) =>
        HEAD[at] === '报告日期' ? '2026-05-20' : HEAD[at] === '检查结果' ? '异常' : cell,
      );
    const changed = await check([
      result(good[0]!),
      good[1]!,
      good[2]!.map((it, at) => (HEAD[at] === '姓名' ? '覃试乙' : it)),
    ]);
    expect(changed.counts).toEqual({ CHANGED: 1, SAME: 1, BAD: 1 });
    const [other] = await rowsIn(http, CLERK, 'Screening', { id: changed.id, state: 'BAD' });
    expect(other!.faults[0]!.label).toBe('姓名');
    const refused = await http.post(CLERK, `${IMPORTS}/${changed.id}/confirm`, {});
    expect(refused.json<{ errors: [{ extensions: { code: string } }] }>().errors[0].extensions.code).toBe(
      'REASON_REQUIRED',
    );
    const said = { id: changed.id, verb: 'confirm', body: { reason: '体检系统补录结果' } };
    await advanceTable(http, CLERK, 'Screening', (await tell(http, CLERK, 'Screening', said))!);
    expect(await count(`screening where result = 'ABNORMAL' and follow_up = 'DUE' and revision = 2`)).toBe(1);
    expect(await count(`audit_row where action = 'screening.amend' and reason = '体检系统补录结果'`)).toBe(1);
  });

  test('a record that somebody changed since is a question and is not written over', async () => {
    const one = row();
    const { screening } = await record(world, { idNumber: one[3], name: one[2], facility: world.hospital });
    const changed = await check([[...one.slice(0, 8), '2026-05-20', '异常']]);
    expect(changed.counts).toEqual({ CHANGED: 1 });
    await world.ask(
      CLERK,
      `mutation ($id: ID!) { amendScreening(id: $id, revision: 1, input: { reportedOn: "2026-05-19", result: NORMAL }) { id } }`,
      { id: screening.id },
    );
    const said = { id: changed.id, verb: 'confirm', body: { reason: '体检系统补录结果' } };
    const stopped = await advanceTable(
      http,
      CLERK,
      'Screening',
      (await tell(http, CLERK, 'Screening', said))!,
    );
    expect(stopped.counts).toEqual({ STALE: 1 });
    const [stale] = await rowsIn(http, CLERK, 'Screening', { id: changed.id, state: 'STALE' });
    expect(stale!.faults[0]!.message).toContain(CLERK.name);
    const looked = await advanceTable(
      http,
      CLERK,
      'Screening',
      (await tell(http, CLERK, 'Screening', { id: changed.id, verb: 'recheck' }))!,
    );
    expect(looked.counts).toEqual({ CHANGED: 1 });
    await end(changed.id);
  });

  test('a reason that tells somebody’s number is refused before it is in the trail', async () => {
    const one = row();
    await record(world, { idNumber: one[3], name: one[2], facility: world.hospital });
    const { id } = await check([[...one.slice(0, 8), '2026-05-20', '异常']]);
    const body = { reason: `补录${String(one[3])}的结果` };
    const refused = await http.post(CLERK, `${IMPORTS}/${id}/confirm`, body);
    expect(refused.statusCode).toBe(400);
    expect(await count(`audit_row where reason = '${body.reason}'`)).toBe(0);
    await end(id);
  });

  test('questions are asked once for each kind, and rows that raise others are left out', async () => {
    const old = idNumber('1940-03-01', 902);
    const view = await check([row({ 身份证号: old }), row()]);
    expect(view.questions.map(({ code, rows, n }) => [code, rows, n])).toEqual([['AGE_UNUSUAL', 1, 2]]);
    const before = await count('screening');
    await advanceTable(
      http,
      CLERK,
      'Screening',
      (await tell(http, CLERK, 'Screening', { id: view.id, verb: 'confirm' }))!,
    );
    expect(await count('screening')).toBe(before + 1);
  });

  test('columns that no name tells are said by a person', async () => {
    const [first, ...rest] = HEAD.map((heading) => (heading === '身份证号' ? '号' : heading));
    const bytes = await writeTable([['县妇幼保健院导出', null], [first!, ...rest], row()]);
    const view = await checkTable(http, CLERK, 'Screening', bytes);
    expect([view.missing, view.counts]).toEqual([['身份证号'], { BAD: 1 }]);
    const columns = view.headings.map(({ heading, column }) => (heading === '号' ? 'idNumber' : column));
    const mended = await tell(http, CLERK, 'Screening', { id: view.id, verb: 'columns', body: { columns } });
    expect((await advanceTable(http, CLERK, 'Screening', mended!)).counts).toEqual({ NEW: 1 });
    await end(view.id);
  });

  test('a whole export read back changes nothing', async () => {
    const whole = { format: 'xlsx', purpose: 'VERIFY' };
    const exported = await http.post(CLERK, '/sheets/Screening/export', whole);
    const view = await checkTable(http, CLERK, 'Screening', exported.rawPayload);
    expect(view.counts).toEqual({ SAME: await count('screening where voided_on is null') });
    await end(view.id);
  });
});
