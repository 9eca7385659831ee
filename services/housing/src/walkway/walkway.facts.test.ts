import { type World, indicatorId } from '@minsheng/kernel/testing';
import { afterEach, beforeEach, expect, it } from 'vitest';
import {
  HOUSING_CLERK,
  NANBIN,
  WATER_CLERK,
  createHousingWorld,
  does,
  figure,
  refusal,
} from '../testing/housing-world.ts';

const RECORD = 'mutation ($input: RecordWalkwayInput!) { recordWalkway(input: $input) { id counted } }';
const VOID =
  'mutation ($id: ID!, $revision: Int!) { voidWalkway(id: $id, revision: $revision, reason: "重复登记") { id } }';
const SITE = '印象东田至南宾世纪';

let world: World;
beforeEach(async () => {
  const measure = 'walkway.acceptedMetres';
  const owned = { module: 'housing', owner: 'HOUSING_CONSTRUCTION', counting: 'LENGTH' as const };
  world = await createHousingWorld([{ ...owned, code: 'C03-6', measure, parameters: { sites: [SITE] } }]);
});
afterEach(() => world.close());

/** 80.5 m with 24 steps, accepted in May. Give what matters. */
const stretch = (given: object = {}) => ({
  name: '第一段',
  site: SITE,
  township: NANBIN,
  metres: '80.5',
  stairs: 24,
  acceptedOn: '2026-05-06',
  paper: '验〔2026〕1号',
  ...given,
});
const accept = (given?: object) =>
  does<{ id: string; counted: boolean }>(world, HOUSING_CLERK, RECORD, { input: stretch(given) });
const refused = (given: object, by = HOUSING_CLERK) => refusal(world, by, RECORD, { input: stretch(given) });
const metres = () => figure(world, indicatorId('C03-6'));

it('is recorded by the unit that builds it, and by nobody else', async () => {
  expect(await refused({}, WATER_CLERK)).toMatchObject({ code: 'FORBIDDEN' });
});

it('counts the metres accepted in the year at the named site: none elsewhere, voided, of last year, or not accepted', async () => {
  await accept();
  await accept({ name: '第二段', metres: '40' });
  expect(await accept({ name: '别处', site: null, metres: '500' })).toMatchObject({ counted: false });
  await accept({ name: '上年', metres: '30', acceptedOn: '2025-12-31' });
  await accept({ name: '在建', metres: '29.5', acceptedOn: null, paper: null });
  const { id } = await accept({ name: '第二段（误录）', metres: '40' });
  expect(await metres()).toBe('160.5');
  await does(world, HOUSING_CLERK, VOID, { id });
  expect(await metres()).toBe('120.5');
});

it.each([
  [{ name: '第一段' }, 'WALKWAY_RECORDED', 'name'],
  [{ name: '甲', site: '印象东田' }, 'SITE_UNKNOWN', 'site'],
  [{ name: '甲', paper: null }, 'ACCEPTANCE_PAPER_REQUIRED', 'paper'],
  [{ name: '甲', acceptedOn: null }, 'ACCEPTANCE_DAY_REQUIRED', 'acceptedOn'],
  [{ name: '甲', metres: '0' }, 'NUMBER_NOT_ABOVE', 'metres'],
])('%j is refused, naming the field', async (given, code, field) => {
  await accept();
  expect(await refused(given)).toMatchObject({ code, field });
});
