import { townshipId } from '@minsheng/kernel/testing';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { CLERK, type HealthWorld, LEADER, SUPERVISOR, createHealthWorld } from '../testing/health-world.ts';

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
    .execute<object[]>(`select username, after from audit_row where action = 'facility.add' order by id`);
  expect(rows).toMatchObject([
    { username: CLERK.username, after: { code: 'F001', name: '黄水镇中心卫生院' } },
    { after: { code: 'F002' } },
  ]);
});

it.each([
  ['no name', { name: ' 　' }, 'FACILITY_NAME_REQUIRED', 'name'],
  ['a known name', { name: '县人民医院' }, 'FACILITY_KNOWN', 'name'],
  ['an unknown township', { township: 'nowhere' }, 'TOWNSHIP_UNKNOWN', 'township'],
])('is refused with %s', async (_, given, code, field) => {
  const { errors } = await world.ask(CLERK, ADD, { input: { ...input, name: '新院', ...given } });
  expect(errors).toMatchObject([{ code, field, message: expect.stringMatching(/\p{Script=Han}/u) }]);
});
