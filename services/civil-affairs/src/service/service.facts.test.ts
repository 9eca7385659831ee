import { EVERYTHING, type World, callerWith, townshipId } from '@minsheng/kernel/testing';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { CIVIL, createCivilWorld, figureOf, must } from '../testing/civil-world.ts';

const RECORD = `mutation ($input: RecordServiceInput!) { recordService(input: $input, confirmed: ${EVERYTHING}) { id summary counted } }`;
const VOID =
  'mutation ($id: ID!, $revision: Int!) { voidService(id: $id, revision: $revision, reason: "重复登记") { id } }';
const WOMEN = callerWith('UNIT_CLERK', 'WOMENS_FEDERATION');

const module = 'civil-affairs';
const women = { module, owner: 'WOMENS_FEDERATION' };
const INDICATORS = [
  {
    code: 'M02-5',
    module,
    owner: 'CIVIL_AFFAIRS',
    measure: 'service.people',
    parameters: { kinds: ['COMPANION'] },
  },
  { ...women, code: 'M04-3', measure: 'service.people', parameters: { kinds: ['CHILD_CARE'] } },
  { ...women, code: 'M04-4', measure: 'service.households', parameters: { kinds: ['FAMILY_GUIDANCE'] } },
];

let world: World;
beforeEach(async () => void (world = await createCivilWorld(INDICATORS)));
afterEach(() => world.close());

const ask = (given: object, by = WOMEN) => {
  const input = {
    kind: 'CHILD_CARE',
    servedOn: '2026-05-06',
    venue: '城北社区',
    township: townshipId('500240001'),
    people: 40,
    ...given,
  };
  return world.ask(by, RECORD, { input });
};

async function serve(given: object, by = WOMEN): Promise<{ id: string; counted: boolean; summary: string }> {
  const { data, errors } = await ask(given, by);
  expect(errors).toEqual([]);
  return data!['recordService'] as { id: string; counted: boolean; summary: string };
}

const figures = () =>
  Promise.all(['M02-5', 'M04-3', 'M04-4'].map(async (code) => Number((await figureOf(world, code)).value)));

it('is recorded by the unit whose figure counts its kind, and by no other', async () => {
  expect((await ask({ kind: 'COMPANION' })).errors).toMatchObject([{ code: 'FORBIDDEN' }]);
  expect((await ask({}, CIVIL)).errors).toMatchObject([{ code: 'FORBIDDEN' }]);
});

it('counts everybody each time; households as the unit has compared them; nothing twice, voided or of last year', async () => {
  // 40 + 25 children, 18 companions; of 30 + 22 households 30 + 9 came for the first time.
  expect(await serve({})).toMatchObject({ counted: true, summary: '“娃好托管”“好爱渝苗”（城北社区）' });
  await serve({ servedOn: '2026-05-07', people: 25 });
  expect((await ask({ people: 41 })).errors).toMatchObject([
    { code: 'SERVICE_RECORDED', field: 'kind', message: expect.stringMatching(/注明场次/u) },
  ]);
  await serve({ servedOn: '2025-12-31', people: 500 });
  const { id } = await serve({ venue: '城南社区' });
  await must(world, WOMEN, VOID, { id });
  await serve({ kind: 'COMPANION', people: 18 }, CIVIL);
  const guidance = { kind: 'FAMILY_GUIDANCE', people: 55 };
  await serve({ ...guidance, households: 30, newHouseholds: 30 });
  await serve({ ...guidance, venue: '城南社区', households: 22, newHouseholds: 9 });
  expect(await figures()).toEqual([18, 65, 39]);
});

it('of a family is told with its households, of which the new ones are a part', async () => {
  const guidance = { kind: 'FAMILY_GUIDANCE', households: 10 };
  expect((await ask(guidance)).errors).toMatchObject([
    { code: 'HOUSEHOLDS_REQUIRED', field: 'newHouseholds' },
  ]);
  expect((await ask({ ...guidance, newHouseholds: 11 })).errors).toMatchObject([
    { code: 'NEW_HOUSEHOLDS_EXCEED', field: 'newHouseholds' },
  ]);
  expect((await ask({ servedOn: '2026-07-01' })).errors).toMatchObject([{ code: 'DAY_AFTER_TODAY' }]);
});
