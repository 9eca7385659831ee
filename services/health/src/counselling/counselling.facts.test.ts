import { indicatorId, townshipId } from '@minsheng/kernel/testing';
import { afterEach, beforeEach, expect, it } from 'vitest';
import {
  CLERK,
  type HealthWorld,
  RED_CROSS_CLERK,
  createHealthWorld,
  figure,
} from '../testing/health-world.ts';

const COUNSEL = `mutation ($input: RecordCounsellingInput!) { recordCounselling(input: $input) { id counted summary } }`;
const VOID =
  'mutation ($id: ID!, $revision: Int!) { voidCounselling(id: $id, revision: $revision, reason: "重复登记") { id } }';
const OPEN = `mutation ($input: RecordHealthPlaceInput!) { recordHealthPlace(input: $input) { id counted } }`;

const owned = { module: 'health', owner: 'HEALTH' };
const opened = { ...owned, measure: 'place.opened', counting: 'ITEMS' as const };
const INDICATORS = [
  { ...owned, code: 'M12-5', measure: 'counselling.people', counting: 'PERSON_TIMES' as const },
  { ...opened, code: 'C06-3', parameters: { kind: 'PATHOGEN_CENTRE' } },
  { ...opened, code: 'C08-7', parameters: { kind: 'CENTRAL_PHARMACY' } },
];

let world: HealthWorld;
beforeEach(async () => void (world = await createHealthWorld(INDICATORS)));
afterEach(() => world.close());

const counsel = (given: object, by = CLERK) => {
  const input = {
    kind: 'CONSULTATION',
    servedOn: '2026-05-06',
    venue: '县人民医院心理科',
    people: 5,
    ...given,
  };
  return world.ask(by, COUNSEL, { input });
};
const open = (given: object) => {
  const input = {
    kind: 'CENTRAL_PHARMACY',
    name: '县医共体中心药房',
    address: '都督大道3号',
    township: townshipId('500240001'),
    openedOn: '2026-05-06',
    acceptancePaper: '石卫验〔2026〕1号',
    ...given,
  };
  return world.ask(CLERK, OPEN, { input });
};

it('is recorded by the unit whose figure it is, and by nobody else', async () => {
  expect((await counsel({}, RED_CROSS_CLERK)).errors).toMatchObject([{ code: 'FORBIDDEN' }]);
});

it('counts people each time: 5 + 7; not the same twice, nor a voided one, nor last year', async () => {
  expect((await counsel({})).data).toMatchObject({
    recordCounselling: { counted: true, summary: '心理咨询（县人民医院心理科）' },
  });
  expect((await counsel({ kind: 'AID', venue: '心理援助热线', people: 7 })).errors).toEqual([]);
  expect((await counsel({ people: 6 })).errors).toMatchObject([{ code: 'COUNSELLING_RECORDED' }]);
  const { data } = await counsel({ venue: '城北社区', people: 30 });
  const { id } = data!['recordCounselling'] as { id: string };
  expect((await world.ask(CLERK, VOID, { id })).errors).toEqual([]);
  world.setToday('2026-01-08');
  expect((await counsel({ servedOn: '2025-12-30', people: 50 })).errors).toEqual([]);
  expect(await figure(world, indicatorId('M12-5'))).toBe(12);
});

it('centres count once accepted and open in the year', async () => {
  expect((await open({})).data).toMatchObject({ recordHealthPlace: { counted: true } });
  expect((await open({ kind: 'PATHOGEN_CENTRE', openedOn: null, acceptancePaper: null })).errors).toEqual([]);
  expect((await open({ name: '旧址', openedOn: '2025-03-01', acceptancePaper: null })).errors).toEqual([]);
  expect((await open({})).errors).toMatchObject([{ code: 'PLACE_RECORDED', field: 'kind' }]);
  expect((await open({ name: '分部', acceptancePaper: null })).errors).toMatchObject([
    { code: 'ACCEPTANCE_PAPER_REQUIRED', field: 'acceptancePaper' },
  ]);
  expect(await figure(world, indicatorId('C08-7'))).toBe(1);
  expect(await figure(world, indicatorId('C06-3'))).toBe(0);
});
