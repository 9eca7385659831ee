import { type World, indicatorId } from '@minsheng/kernel/testing';
import { afterEach, beforeEach, expect, it } from 'vitest';
import {
  HOUSING_CLERK,
  NANBIN,
  WATER_CLERK,
  createHousingWorld,
  does,
  refusal,
} from '../testing/housing-world.ts';

const RECORD = 'mutation ($input: RecordFaultInput!) { recordFault(input: $input) { id stage } }';
const AMEND = `mutation ($id: ID!, $revision: Int!, $input: AmendFaultInput!) {
  amendFault(id: $id, revision: $revision, input: $input) { stage } }`;
const VOID =
  'mutation ($id: ID!, $revision: Int!) { voidFault(id: $id, revision: $revision, reason: "重复登记") { id } }';

let world: World;
beforeEach(async () => {
  const owned = { module: 'housing', owner: 'HOUSING_CONSTRUCTION', measure: 'fault.settled' };
  const counting = 'CONTINUOUS' as const;
  world = await createHousingWorld([{ ...owned, counting, code: 'C10-4', parameters: { kind: 'FACILITY' } }]);
});
afterEach(() => world.close());

let numbers = 0;
/** A lamp that does not burn, found on a round in May. Give what matters. */
const lamp = (given: object = {}) => ({
  kind: 'FACILITY',
  number: `巡${(numbers += 1)}`,
  foundOn: '2026-05-06',
  township: NANBIN,
  spot: '玉带河北路',
  ...given,
});
const find = (given?: object) =>
  does<{ id: string; stage: string }>(world, HOUSING_CLERK, RECORD, { input: lamp(given) });
const amend = (id: string, input: object) => does(world, HOUSING_CLERK, AMEND, { id, input });
const refused = (given: object, by = HOUSING_CLERK) => refusal(world, by, RECORD, { input: lamp(given) });

async function settledOfFound(): Promise<string> {
  const [row] = await world.module.orm.em.fork().execute<{ said: string }[]>(
    `select trim_scale(coalesce(sum(numerator), 0)) || ' / ' || trim_scale(coalesce(sum(denominator), 0)) as said
     from fact_cell where indicator_id = ?`,
    [indicatorId('C10-4')],
  );
  return row!.said;
}

it('is recorded by who answers for it, and by nobody else', async () => {
  expect(await refused({}, WATER_CLERK)).toMatchObject({ code: 'FORBIDDEN' });
});

it('goes from found to verified, and back where a re-check finds it undone', async () => {
  const { id, stage } = await find();
  expect(stage).toBe('FOUND');
  const early = { id, input: { stage: 'VERIFIED', verifiedOn: '2026-05-09' } };
  expect(await refusal(world, HOUSING_CLERK, AMEND, early)).toMatchObject({ code: 'STAGE_NOT_OPEN' });
  await amend(id, { stage: 'ASSIGNED', assignedTo: '市政维护所' });
  await amend(id, { stage: 'REPAIRED', repairedOn: '2026-05-08' });
  await amend(id, { stage: 'ASSIGNED' });
  await amend(id, { stage: 'REPAIRED' });
  expect(await settledOfFound()).toBe('0 / 1');
  await amend(id, { stage: 'VERIFIED', verifiedOn: '2026-05-12' });
  expect(await settledOfFound()).toBe('1 / 1');
});

it('counts what was found in the year: cases, and months of which only numbers are known', async () => {
  world.setToday('2026-01-08');
  await find({ foundOn: '2025-12-31' });
  world.setToday('2026-06-30');
  await find();
  await find({ stage: 'VERIFIED', repairedOn: '2026-05-07', verifiedOn: '2026-05-08' });
  const month = {
    stage: 'TOTAL',
    source: 'HOTLINE',
    foundOn: '2026-05-31',
    monthFound: 20,
    monthSettled: 16,
  };
  await find(month);
  const { id } = await find({ ...month, number: '误录' });
  expect(await settledOfFound()).toBe('33 / 42');
  await does(world, HOUSING_CLERK, VOID, { id });
  expect(await settledOfFound()).toBe('17 / 22');
});

it.each([
  [{ stage: 'TOTAL', monthFound: 3 }, 'FIELD_REQUIRED_AT_STAGE', 'monthSettled'],
  [{ monthFound: 3 }, 'FIELD_ABSENT_AT_STAGE', 'monthFound'],
  [{ stage: 'ASSIGNED' }, 'FIELD_REQUIRED_AT_STAGE', 'assignedTo'],
  [{ stage: 'REPAIRED', repairedOn: '2026-05-05' }, 'REPAIRED_BEFORE_FOUND', 'repairedOn'],
])('%j is refused, naming the field', async (given, code, field) => {
  expect(await refused(given)).toMatchObject({ code, field });
});

it('is one by its source and number', async () => {
  const once = { source: 'CITY_MANAGEMENT', number: '2026050600017' };
  await find(once);
  expect(await refused(once)).toMatchObject({ code: 'FAULT_RECORDED' });
  await find({ ...once, source: 'HOTLINE' });
});
