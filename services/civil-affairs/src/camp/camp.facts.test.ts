import { EVERYTHING, type World, callerWith, townshipId } from '@minsheng/kernel/testing';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { CIVIL, createCivilWorld, figureOf, must } from '../testing/civil-world.ts';

const RECORD = `mutation ($input: RecordHolidayCampInput!) { recordHolidayCamp(input: $input, confirmed: ${EVERYTHING}) { id summary } }`;
const VOID =
  'mutation ($id: ID!, $revision: Int!) { voidHolidayCamp(id: $id, revision: $revision, reason: "重复登记") { id } }';
const YOUTH = callerWith('UNIT_CLERK', 'YOUTH_LEAGUE');

const counted = { module: 'civil-affairs', owner: 'YOUTH_LEAGUE' };
const CODES = { 'M07-1': 'camp.rounds', 'M07-2': 'camp.sites', 'M07-3': 'camp.children' };
const INDICATORS = Object.entries(CODES).map(([code, measure]) => ({ ...counted, code, measure }));

let world: World;
beforeEach(async () => void (world = await createCivilWorld(INDICATORS)));
afterEach(() => world.close());

const ask = (given: object, by = YOUTH) => {
  const input = {
    holiday: 'WINTER',
    round: 1,
    site: '城北社区服务中心',
    township: townshipId('500240001'),
    fromOn: '2026-01-26',
    toOn: '2026-02-06',
    children: 30,
    newChildren: 30,
    ...given,
  };
  return world.ask(by, RECORD, { input });
};

async function hold(given: object = {}): Promise<{ id: string; summary: string }> {
  const { data, errors } = await ask(given);
  expect(errors).toEqual([]);
  return data!['recordHolidayCamp'] as { id: string; summary: string };
}

const figures = () =>
  Promise.all(Object.keys(CODES).map(async (code) => Number((await figureOf(world, code)).value)));

it('is recorded by the youth league alone', async () => {
  expect((await ask({}, CIVIL)).errors).toMatchObject([{ code: 'FORBIDDEN' }]);
});

it('counts rounds, sites and children, each once: a site of two rounds, a voided class and one of last year', async () => {
  // Winter 1 at two sites, winter 2 at the first one again: 2 rounds, 2 sites, 30 + 25 + 4 children.
  expect(await hold()).toMatchObject({ summary: '寒假第1期（城北社区服务中心）' });
  await hold({ site: '黄水小学', township: townshipId('500240105'), children: 25, newChildren: 25 });
  const { id: again } = await hold({
    round: 2,
    site: '城北社区 服务中心',
    fromOn: '2026-02-09',
    toOn: '2026-02-13',
    newChildren: 4,
  });
  expect((await ask({})).errors).toMatchObject([{ code: 'CAMP_RECORDED', field: 'holiday' }]);
  await hold({ holiday: 'SUMMER', round: 5, site: '西沱小学', fromOn: '2025-07-14', toOn: '2025-07-25' });
  const { id } = await hold({
    holiday: 'SUMMER',
    site: '沙子小学',
    fromOn: '2026-06-29',
    toOn: '2026-07-10',
  });
  expect(await figures()).toEqual([3, 3, 89]);
  await must(world, YOUTH, VOID, { id });
  expect(await figures()).toEqual([2, 2, 59]);
  // What stands for the round is gone: the round goes, the site stays by its first class.
  await must(world, YOUTH, VOID, { id: again });
  expect(await figures()).toEqual([1, 2, 55]);
});

it.each([
  [{ toOn: '2026-01-25' }, 'CAMP_ENDS_BEFORE', 'toOn'],
  [{ toOn: '2026-05-06' }, 'CAMP_TOO_LONG', 'toOn'],
  [{ newChildren: 31 }, 'NEW_CHILDREN_EXCEED', 'newChildren'],
  [{ fromOn: '2026-07-06', toOn: '2026-07-17' }, 'DAY_AFTER_TODAY', 'fromOn'],
])('with %j is refused: %s', async (given, code, field) => {
  expect((await ask(given)).errors).toMatchObject([{ code, field }]);
});
