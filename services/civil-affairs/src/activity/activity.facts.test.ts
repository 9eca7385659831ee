import { type World, townshipId } from '@minsheng/kernel/testing';
import fc from 'fast-check';
import { afterAll, beforeAll, expect, it } from 'vitest';
import {
  CULTURE,
  RECORD_ACTIVITY,
  activityInput,
  cellsOf,
  createCivilWorld,
  figureOf,
  must,
} from '../testing/civil-world.ts';

const AMEND = `mutation ($id: ID!, $input: AmendActivityInput!) {
  amendActivity(id: $id, input: $input) { id stage audience counted } }`;
const VOID = 'mutation ($id: ID!) { voidActivity(id: $id, reason: "重复登记") { id } }';
const DAYS = ['2025-12-31', '2026-01-01', '2026-03-15', '2026-06-30'] as const;

let world: World;
beforeAll(async () => void (world = await createCivilWorld()));
afterAll(() => world.close());

/** Sessions of the year by day and place, counted in plain SQL. */
function recount(): Promise<object[]> {
  return world.module.orm.em.fork().execute<object[]>(
    `select held_on::text as day, coalesce(township_id, ?) as township, count(*)::text as value, '0' as numerator
     from activity where stage = 'HELD' and voided_on is null and held_on between '2026-01-01' and '2026-12-31'
     group by 1, 2 order by 1, 2`,
    [townshipId('500240')],
  );
}

const step = fc.record({
  do: fc.constantFrom('hold', 'plan', 'plan', 'outcome', 'outcome', 'void'),
  day: fc.constantFrom(...DAYS),
  stage: fc.constantFrom('HELD', 'CANCELLED'),
  township: fc.constantFrom('500240001', '500240101', null).map((code) => code && townshipId(code)),
  which: fc.nat({ max: 40 }),
});

it('counts what was held, whatever was planned, answered, cancelled and voided', async () => {
  const ids: string[] = [];
  await fc.assert(
    fc.asyncProperty(fc.array(step, { minLength: 5, maxLength: 20 }), async (steps) => {
      for (const it of steps) {
        const { day: heldOn, township, stage } = it;
        const id = ids[it.which % Math.max(ids.length, 1)];
        if (it.do === 'hold' || it.do === 'plan' || !id) {
          const held = it.do === 'hold';
          const given = { heldOn, township, stage: held ? 'HELD' : 'PLANNED', audience: held ? 50 : null };
          const input = activityInput(given);
          ids.push((await must<{ id: string }>(world, CULTURE, RECORD_ACTIVITY, { input })).id);
        } else if (it.do === 'outcome')
          await world.ask(CULTURE, AMEND, { id, input: { stage, heldOn, audience: 80 } });
        else await world.ask(CULTURE, VOID, { id });
      }
      expect(await cellsOf(world, 'C07-1')).toEqual(await recount());
    }),
    { numRuns: 10 },
  );
});

it('holds after 8 writers at once', async () => {
  async function writer(nth: number): Promise<void> {
    for (let n = 0; n < 10; n++) {
      const input = activityInput({ heldOn: DAYS[(n % 3) + 1] });
      const { id } = await must<{ id: string }>(world, CULTURE, RECORD_ACTIVITY, { input });
      if ((n + nth) % 3 === 0) await must(world, CULTURE, VOID, { id });
    }
  }
  await Promise.all(Array.from({ length: 8 }, (_, nth) => writer(nth)));
  expect(await cellsOf(world, 'C07-1')).toEqual(await recount());
});

it('counts from the day it was held, not before', async () => {
  const before = Number((await figureOf(world, 'C07-1', '2026-02-01')).value);
  const input = activityInput({ heldOn: '2026-02-02' });
  await must(world, CULTURE, RECORD_ACTIVITY, { input });
  expect(Number((await figureOf(world, 'C07-1', '2026-02-01')).value)).toBe(before);
  expect(Number((await figureOf(world, 'C07-1', '2026-02-02')).value)).toBe(before + 1);
});

it('takes an outcome once, and refuses what cannot be', async () => {
  const input = activityInput({ stage: 'PLANNED', heldOn: '2026-08-01', audience: null });
  const variables = { input, requestKey: 'activity-1' };
  const { id } = await must<{ id: string }>(world, CULTURE, RECORD_ACTIVITY, variables);
  expect(await must(world, CULTURE, RECORD_ACTIVITY, variables)).toMatchObject({ id, counted: false });
  const outcome = (given: object) => world.ask(CULTURE, AMEND, { id, input: { stage: 'HELD', ...given } });
  expect((await outcome({ audience: 10 })).errors).toMatchObject([
    { code: 'HELD_IN_FUTURE', field: 'heldOn' },
  ]);
  const held = { heldOn: '2026-06-29', audience: null };
  expect((await outcome(held)).errors).toMatchObject([{ code: 'AUDIENCE_REQUIRED', field: 'audience' }]);
  expect((await outcome({ ...held, audience: 260 })).data).toMatchObject({
    amendActivity: { stage: 'HELD', audience: 260, counted: true },
  });
  expect((await outcome({ stage: 'CANCELLED' })).errors).toMatchObject([
    { code: 'STAGE_NOT_OPEN', field: 'stage' },
  ]);
});
