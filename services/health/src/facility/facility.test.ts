import {
  checkTable,
  overHttp,
  rowsIn,
  testCatalogue,
  townshipId,
  writeTable,
} from '@minsheng/kernel/testing';
import { afterAll, beforeAll, expect, it } from 'vitest';
import {
  CLERK,
  HOUSING_CLERK,
  type HealthWorld,
  INDICATORS,
  LEADER,
  RECORD,
  RED_CROSS_CLERK,
  SUPERVISOR,
  createHealthWorld,
  record,
  screeningInput,
} from '../testing/health-world.ts';

const ADD =
  'mutation ($input: AddFacilityInput!) { addFacility(input: $input) { code name township { id } } }';
const input = { name: ' 黄水镇 中心卫生院', township: townshipId('500240105') };

let world: HealthWorld;
beforeAll(async () => void (world = await createHealthWorld()));
afterAll(() => world.close());

it.each([SUPERVISOR, LEADER])('may not be added by $username', async (caller) => {
  const { errors } = await world.ask(caller, ADD, { input });
  expect(errors).toMatchObject([{ code: 'FORBIDDEN' }]);
  expect((await world.ask(caller, '{ viewerCanAddFacility }')).data).toEqual({ viewerCanAddFacility: false });
});

it('is added once, with the next code, and the trail says by whom', async () => {
  expect((await world.ask(CLERK, '{ viewerCanAddFacility }')).data).toEqual({ viewerCanAddFacility: true });
  const answers = await Promise.all([1, 2].map(() => world.ask(CLERK, ADD, { input })));
  const codes = answers.map(({ errors }) => errors[0]?.code ?? 'ADDED');
  expect(codes.sort()).toEqual(['ADDED', 'FACILITY_KNOWN']);
  const { data } = await world.ask(CLERK, ADD, { input: { ...input, name: '悦崃镇卫生院' } });
  expect(data).toMatchObject({ addFacility: { code: 'F002', name: '悦崃镇卫生院' } });
  const rows = await world.module.orm.em
    .fork()
    .execute<object[]>(`select username, after from audit_row where action = 'facility.record' order by id`);
  expect(rows).toMatchObject([
    { username: CLERK.username, after: { code: 'F001', name: '黄水镇中心卫生院' } },
    { after: { code: 'F002' } },
  ]);
});

it.each([
  ['no name', { name: ' 　' }, 'FIELD_REQUIRED', 'name'],
  ['a known name', { name: '县人民医院' }, 'FACILITY_KNOWN', 'name'],
  ['an unknown township', { township: 'nowhere' }, 'TOWNSHIP_UNKNOWN', 'township'],
])('is refused with %s', async (_, given, code, field) => {
  const { errors } = await world.ask(CLERK, ADD, { input: { ...input, name: '新院', ...given } });
  expect(errors).toMatchObject([{ code, field, message: expect.stringMatching(/\p{Script=Han}/u) }]);
});

const one = 'query ($id: ID!) { facility(id: $id) { name unit { id } viewerCanAmend } }';

it('is read by every unit that keeps screenings, amended by its own, and nobody names it twice', async () => {
  const shared = INDICATORS.map((it) => ({ ...it, contributors: ['RED_CROSS'] }));
  await world.adopt(testCatalogue(shared, 'shared'));
  const added = await world.ask(RED_CROSS_CLERK, ADD, { input: { ...input, name: '石家乡卫生院' } });
  expect(added.errors).toEqual([]);
  const { data } = await world.ask(CLERK, '{ facilities { id name } facilityList { totalCount } }');
  const all = data!['facilities'] as { id: string; name: string }[];
  expect(data!['facilityList']).toEqual({ totalCount: all.length });
  const { id } = all.find(({ name }) => name === '石家乡卫生院')!;
  expect((await world.ask(CLERK, one, { id })).data).toMatchObject({ facility: { viewerCanAmend: false } });
  expect((await world.ask(RED_CROSS_CLERK, one, { id })).data).toMatchObject({
    facility: { viewerCanAmend: true },
  });
  const amend = `mutation ($id: ID!) { amendFacility(id: $id, revision: 1, input: { name: "石家卫生院" }) { name } }`;
  expect((await world.ask(CLERK, amend, { id })).errors).toMatchObject([{ code: 'FORBIDDEN' }]);
  expect((await world.ask(RED_CROSS_CLERK, amend, { id })).data).toEqual({
    amendFacility: { name: '石家卫生院' },
  });
  expect((await world.ask(HOUSING_CLERK, one, { id })).errors).toMatchObject([{ code: 'FORBIDDEN' }]);
});

it('is not taken back while a screening that stands names it, and is then named no more', async () => {
  await record(world);
  const take = `mutation ($id: ID!) { voidFacility(id: $id, revision: 1, reason: "登记有误") { voidedOn } }`;
  expect((await world.ask(CLERK, take, { id: world.hospital })).errors).toMatchObject([
    { code: 'FACILITY_NAMED' },
  ]);
  expect((await world.ask(CLERK, take, { id: world.clinic })).errors).toEqual([]);
  const again = await world.ask(CLERK, RECORD, { input: screeningInput(world, { facility: world.clinic }) });
  expect(again.errors).toMatchObject([{ code: 'REFERENCE_UNKNOWN', field: 'facility' }]);
});

it('is known in a table whoever added it; what another unit added stays as that unit has it', async () => {
  const shared = INDICATORS.map((it) => ({ ...it, contributors: ['RED_CROSS'] }));
  await world.adopt(testCatalogue(shared, 'tables'));
  await world.ask(RED_CROSS_CLERK, ADD, { input: { ...input, name: '王家乡卫生院' } });
  await world.ask(RED_CROSS_CLERK, ADD, { input: { ...input, name: '冷水镇卫生院' } });
  await world.ask(CLERK, ADD, { input: { ...input, name: '枫木镇卫生院' } });
  const http = await overHttp(world);
  const table = await writeTable([
    ['机构名称', '所在乡镇（街道）'],
    ['王家乡 卫生院', '黄水镇'],
    ['冷水镇卫生院', '西沱镇'],
    ['枫木镇卫生院', '西沱镇'],
    ['黎场乡卫生院', '西沱镇'],
  ]);
  const checked = await checkTable(http, CLERK, 'Facility', table);
  const bad = await rowsIn(http, CLERK, 'Facility', { id: checked.id, state: 'BAD' });
  await http.close();
  expect(checked.counts).toEqual({ SAME: 1, BAD: 1, CHANGED: 1, NEW: 1 });
  expect(bad).toMatchObject([{ n: 3, faults: [{ message: expect.stringMatching(/只能由该单位更正/) }] }]);
});
