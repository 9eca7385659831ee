import { type World, indicatorId } from '@minsheng/kernel/testing';
import { afterEach, beforeEach, expect, it } from 'vitest';
import {
  HOUSING_CLERK,
  NANBIN,
  WATER_CLERK,
  XITUO,
  createHousingWorld,
  does,
  figure,
  refusal,
} from '../testing/housing-world.ts';

const RECORD =
  'mutation ($input: RecordEquipmentInput!) { recordEquipment(input: $input) { id counted summary } }';
const AMEND = `mutation ($id: ID!, $revision: Int!, $input: AmendEquipmentInput!, $reason: String) {
  amendEquipment(id: $id, revision: $revision, input: $input, reason: $reason) { counted } }`;
const VOID =
  'mutation ($id: ID!, $revision: Int!) { voidEquipment(id: $id, revision: $revision, reason: "重复登记") { id } }';

const owned = { module: 'housing', owner: 'HOUSING_CONSTRUCTION', measure: 'equipment.accepted' };
const INDICATORS = [
  { ...owned, code: 'C01-1', parameters: { kind: 'TRANSFER_TRUCK' } },
  { ...owned, code: 'C01-4', parameters: { kind: 'WASTE_BIN' } },
];

let world: World;
beforeEach(async () => void (world = await createHousingWorld(INDICATORS)));
afterEach(() => world.close());

/** 300 bins of the first batch, accepted in May. Give what matters. */
const bins = (given: object = {}) => ({
  kind: 'WASTE_BIN',
  name: '第一批',
  purchased: 300,
  acceptedOn: '2026-05-06',
  paper: '验〔2026〕1号',
  ...given,
});
const accept = (given?: object) =>
  does<{ id: string; counted: boolean }>(world, HOUSING_CLERK, RECORD, { input: bins(given) });
const refused = (given: object) => refusal(world, HOUSING_CLERK, RECORD, { input: bins(given) });
const figures = () => Promise.all(['C01-1', 'C01-4'].map((code) => figure(world, indicatorId(code))));

it('is recorded by the unit that buys it, and by nobody else', async () => {
  expect(await refusal(world, WATER_CLERK, RECORD, { input: bins() })).toMatchObject({ code: 'FORBIDDEN' });
});

it('counts the pieces accepted in the year: not what is ordered, voided, of last year or of another kind', async () => {
  world.setToday('2026-01-08');
  await accept({ name: '上年尾批', purchased: 900, acceptedOn: '2025-12-31' });
  world.setToday('2026-06-30');
  await accept();
  await accept({ township: XITUO, purchased: 120 });
  const { id: twice } = await accept({ name: '第一批（误录）' });
  expect(await figures()).toEqual(['0', '720']);
  await does(world, HOUSING_CLERK, VOID, { id: twice });
  await accept({ kind: 'TRANSFER_TRUCK', purchased: 2 });
  const ordered = { name: '第二批', purchased: 500, acceptedOn: null, paper: null, orderedOn: '2026-06-01' };
  const { id, counted } = await accept(ordered);
  expect(counted).toBe(false);
  expect(await figures()).toEqual(['2', '420']);

  // Acceptance adds to what is known and needs no reason; another number later is a correction.
  world.setToday('2026-07-10');
  await does(world, HOUSING_CLERK, AMEND, {
    id,
    input: { acceptedOn: '2026-07-09', paper: '验〔2026〕7号', purchased: 500 },
  });
  expect(await figures()).toEqual(['2', '920']);
});

it('is known by batch, kind and township: the same again is refused', async () => {
  await accept();
  expect(await refused({ purchased: 20 })).toMatchObject({
    code: 'EQUIPMENT_RECORDED',
    field: 'kind',
    message: expect.stringContaining('第二批'),
  });
  await accept({ kind: 'TRANSFER_TRUCK' });
  await accept({ township: NANBIN });
});

it.each([
  [{ paper: null }, 'ACCEPTANCE_PAPER_REQUIRED', 'paper'],
  [{ acceptedOn: null }, 'ACCEPTANCE_DAY_REQUIRED', 'acceptedOn'],
  [{ deliveredOn: '2026-05-07' }, 'EQUIPMENT_DAYS_REVERSED', 'acceptedOn'],
  [{ orderedOn: '2026-05-06', deliveredOn: '2026-05-05' }, 'EQUIPMENT_DAYS_REVERSED', 'deliveredOn'],
  [{ purchased: 0 }, 'NUMBER_TOO_SMALL', 'purchased'],
  [{ acceptedOn: '2026-07-01' }, 'DAY_AFTER_TODAY', 'acceptedOn'],
])('%j is refused, naming the field', async (given, code, field) => {
  expect(await refused(given)).toMatchObject({ code, field });
});
