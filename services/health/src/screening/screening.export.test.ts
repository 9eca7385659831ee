import { ROLES } from '@minsheng/kernel';
import { type OverHttp, callerWith, overHttp, readTable } from '@minsheng/kernel/testing';
import { afterAll, beforeAll, expect, test } from 'vitest';
import {
  CLERK,
  HOUSING_CLERK,
  type HealthWorld,
  RED_CROSS_CLERK,
  SUPERVISOR,
  createHealthWorld,
  idNumber,
  record,
} from '../testing/health-world.ts';

let world: HealthWorld;
let http: OverHttp;
const NUMBER = idNumber('1980-03-01', 888);
const EXPORT = '/sheets/Screening/export';

beforeAll(async () => {
  world = await createHealthWorld();
  http = await overHttp(world);
  await record(world, {
    name: '=覃试甲',
    idNumber: NUMBER,
    phone: '13900001234',
    reportedOn: '2026-05-08',
    result: 'ABNORMAL',
  });
  await record(world, { programme: 'BREAST', screenedOn: '2026-05-07' });
});
afterAll(async () => {
  await http.close();
  await world.close();
});

test.each(ROLES)('%s: who records has the template, who sees the list exports it', async (role) => {
  const unit = role.startsWith('UNIT_') ? 'HEALTH' : null;
  const caller = callerWith(role, unit);
  const records = role === 'UNIT_CLERK' || role === 'UNIT_REVIEWER';
  const sees = unit !== null || ['SUPERVISOR', 'SUPERVISION_LEAD', 'COUNTY_LEADER'].includes(role);
  expect((await http.get(caller, '/sheets/Screening/template')).statusCode).toBe(records ? 200 : 403);
  expect((await http.post(caller, EXPORT, { format: 'csv' })).statusCode).toBe(sees ? 200 : 403);
  const whole = await http.post(caller, EXPORT, { format: 'csv', purpose: 'VISIT', note: '电话随访核对' });
  expect(whole.statusCode).toBe(unit === null ? 403 : 200);
});

test.each([HOUSING_CLERK, RED_CROSS_CLERK])('other units neither', async (caller) => {
  for (const asked of [
    http.get(caller, '/sheets/Screening/template'),
    http.post(caller, EXPORT, { format: 'xlsx' }),
  ])
    expect((await asked).statusCode).toBe(403);
});

test('the template has every column, an example and what may be chosen', async () => {
  const { rawPayload, headers } = await http.get(CLERK, '/sheets/Screening/template');
  expect(String(headers['content-disposition'])).toContain(encodeURIComponent('筛查记录-导入模板.xlsx'));
  const [heading, example, ...more] = await readTable(rawPayload);
  expect(heading!.join()).toBe(
    '序号,筛查项目,姓名,身份证号,电话,居住乡镇（街道）,筛查机构,筛查日期,报告日期,高危人群,检查结果,随访,随访记录,证件类型,性别,出生年份,无证件原因,来源系统,个案编号',
  );
  expect(example).toHaveLength(heading!.length);
  expect(example![0]).toBe('示例');
  expect(more).toEqual([]);
});

test('a list goes out under the headings of its template, filtered, with masked people', async () => {
  const { rawPayload } = await http.post(CLERK, EXPORT, { format: 'csv', filter: { programme: 'CERVICAL' } });
  const [heading, ...rows] = await readTable(rawPayload);
  expect(heading!.slice(-2)).toEqual(['个案编号', '记录单位']);
  expect(rows).toHaveLength(1);
  expect(rows[0]!.join()).toBe(
    "1,宫颈癌检查,'=***,5002**************,*******1234,西沱镇,县人民医院,2026-05-06,2026-05-08,否,异常,待随访,,,,,,,,HEALTH",
  );
});

test('supervision has no column of what was found', async () => {
  const [heading] = await readTable((await http.post(SUPERVISOR, EXPORT, { format: 'xlsx' })).rawPayload);
  expect(heading).toContain('姓名');
  for (const hidden of ['检查结果', '高危人群', '随访', '随访记录']) expect(heading).not.toContain(hidden);
});

test('with a purpose people are whole, and each is in the trail', async () => {
  expect((await http.post(CLERK, EXPORT, { format: 'csv', purpose: 'OTHER', note: '随访' })).statusCode).toBe(
    400,
  );
  const since = await count();
  const { rawPayload } = await http.post(CLERK, EXPORT, {
    format: 'csv',
    purpose: 'VISIT',
    note: '电话随访核对',
  });
  const rows = await readTable(rawPayload);
  expect(rows.flat()).toContain(NUMBER);
  expect(rows.flat()).toContain('13900001234');
  expect(await count()).toEqual({ unmask: since.unmask + 2, export: since.export + 1 });
});

test('a filter that the list refuses is refused', async () => {
  const refused = await http.post(CLERK, EXPORT, { format: 'csv', filter: { programme: 'NOSE' } });
  expect(refused.statusCode).toBe(400);
  expect((await http.post(CLERK, '/sheets/Nothing/export', { format: 'csv' })).statusCode).toBe(404);
  expect((await http.post(CLERK, EXPORT, { format: 'pdf' })).statusCode).toBe(400);
});

async function count(): Promise<{ unmask: number; export: number }> {
  const [row] = await world.module.orm.em.fork().execute<{ unmask: number; export: number }[]>(
    `select count(*) filter (where action = 'person.unmask')::int as unmask,
      count(*) filter (where action = 'screening.export')::int as export from audit_row`,
  );
  return row!;
}
