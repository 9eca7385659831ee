import { EVERYTHING, indicatorId, townshipId } from '@minsheng/kernel/testing';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { CLERK, type HealthWorld, RED_CROSS_CLERK, createHealthWorld } from '../testing/health-world.ts';

const RECORD = `mutation ($input: RecordHealthCoverageInput!) { recordHealthCoverage(input: $input, confirmed: ${EVERYTHING}) { id summary } }`;
const VOID =
  'mutation ($id: ID!, $revision: Int!) { voidHealthCoverage(id: $id, revision: $revision, reason: "重复列入") { id } }';

const counted = { module: 'health', owner: 'HEALTH', measure: 'cover.share', counting: 'RATIO' as const };
const INDICATORS = [
  { ...counted, code: 'M04-1', parameters: { register: 'CITY_COMMUNITY' } },
  { ...counted, code: 'M12-1', parameters: { register: 'INSTITUTION' } },
];

let world: HealthWorld;
beforeEach(async () => void (world = await createHealthWorld(INDICATORS)));
afterEach(() => world.close());

const ask = (name: string, given: object = {}, by = CLERK) => {
  const listed = { year: 2026, listedOn: '2016-03-01', inScope: true };
  const input = { register: 'CITY_COMMUNITY', name, township: townshipId('500240001'), ...listed, ...given };
  return world.ask(by, RECORD, { input });
};

async function list(name: string, given?: object): Promise<{ id: string; summary: string }> {
  const { data, errors } = await ask(name, given);
  expect(errors).toEqual([]);
  return data!['recordHealthCoverage'] as { id: string; summary: string };
}

async function share(code: string): Promise<string> {
  const [row] = await world.module.orm.em.fork().execute<{ share: string }[]>(
    `select coalesce(sum(numerator), 0)::int || '/' || coalesce(sum(denominator), 0)::int as share
     from fact_cell where indicator_id = ?`,
    [indicatorId(code)],
  );
  return row!.share;
}

it('is listed by the unit whose register it is, and by nobody else', async () => {
  expect((await ask('城北社区', {}, RED_CROSS_CLERK)).errors).toMatchObject([{ code: 'FORBIDDEN' }]);
});

it('counts what has what is asked, out of its register; nothing twice, voided, of another year or out of scope', async () => {
  const covered = { coveredOn: '2024-06-01', evidence: '备案回执' };
  // 城北 (since 2024) of 城北, 城南 and 红星; of institutions the hospital of two.
  expect(await list('城北社区', covered)).toMatchObject({
    summary: '城北社区（城市社区（普惠性托育服务点））',
  });
  await list('城南社区');
  await list('红星社区');
  await list('工业园区社区', { inScope: false, whyNot: '无常住婴幼儿' });
  await list('城北社区', { ...covered, year: 2025 });
  expect((await ask('城北社区')).errors).toMatchObject([{ code: 'COVER_LISTED', field: 'register' }]);
  const { id } = await list('城北社区（重复）', covered);
  expect((await world.ask(CLERK, VOID, { id })).errors).toEqual([]);
  const institution = { register: 'INSTITUTION', grade: '二级综合医院' };
  await list('县人民医院', { ...institution, coveredOn: '2026-03-02', evidence: '执业许可变更' });
  await list('县中医院', institution);
  expect([await share('M04-1'), await share('M12-1')]).toEqual(['1/3', '1/2']);
});

it.each([
  [{ register: 'INSTITUTION' }, 'GRADE_REQUIRED', 'grade'],
  [{ coveredOn: '2026-03-02' }, 'EVIDENCE_REQUIRED', 'evidence'],
  [{ inScope: false }, 'WHY_NOT_REQUIRED', 'whyNot'],
])('with %j is refused: %s', async (given, code, field) => {
  expect((await ask('城北社区', given)).errors).toMatchObject([{ code, field }]);
});
