import { type World, commitmentId, townshipId } from '@minsheng/kernel/testing';
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

const AMEND = `mutation ($id: ID!, $revision: Int!, $input: AmendActivityInput!, $reason: String) {
  amendActivity(id: $id, revision: $revision, input: $input, reason: $reason) { id stage audience counted } }`;
const VOID =
  'mutation ($id: ID!, $revision: Int!) { voidActivity(id: $id, revision: $revision, reason: "重复登记") { id } }';
const DAYS = ['2025-12-31', '2026-01-01', '2026-03-15', '2026-06-30'] as const;

let world: World;
beforeAll(async () => void (world = await createCivilWorld()));
afterAll(() => world.close());

/** Sessions of the year by day and place, counted in plain SQL. */
function recount(): Promise<object[]> {
  return world.module.orm.em.fork().execute<object[]>(
    `select held_on::text as day, coalesce(township_id, ?) as township, count(*)::text as value, '0' as numerator
     from activity where stage = 'HELD' and voided_on is null and kind in ('PERFORMANCE', 'EXHIBITION') and held_on between '2026-01-01' and '2026-12-31'
     group by 1, 2 order by 1, 2`,
    [townshipId('500240')],
  );
}

const step = fc.record({
  do: fc.constantFrom('hold', 'plan', 'plan', 'outcome', 'outcome', 'void'),
  day: fc.constantFrom(...DAYS),
  stage: fc.constantFrom('HELD', 'CANCELLED'),
  kind: fc.constantFrom('PERFORMANCE', 'EXHIBITION', 'FILM', 'LECTURE'),
  township: fc.constantFrom('500240001', '500240101', null).map((code) => code && townshipId(code)),
  which: fc.nat({ max: 40 }),
});

it('counts what was held, whatever was planned, answered, cancelled and voided', async () => {
  const ids: string[] = [];
  await fc.assert(
    fc.asyncProperty(fc.array(step, { minLength: 5, maxLength: 20 }), async (steps) => {
      for (const it of steps) {
        const { day: heldOn, kind, township, stage } = it;
        const id = ids[it.which % Math.max(ids.length, 1)];
        if (it.do === 'hold' || it.do === 'plan' || !id) {
          const held = it.do === 'hold';
          const outcome = held ? { stage: 'HELD', audience: 50 } : { stage: 'PLANNED', audience: null };
          const given = { heldOn, kind, township, ...outcome };
          const input = activityInput(given);
          ids.push((await must<{ id: string }>(world, CULTURE, RECORD_ACTIVITY, { input })).id);
        } else if (it.do === 'outcome')
          await world.ask(CULTURE, AMEND, {
            id,
            input: { stage, heldOn, audience: 80 },
            reason: '日期填错',
          });
        else await world.ask(CULTURE, VOID, { id });
      }
      expect(await cellsOf(world, 'C07-1')).toEqual(await recount());
    }),
    { numRuns: 10 },
  );
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
  expect((await outcome(held)).errors).toMatchObject([
    { code: 'FIELD_REQUIRED_AT_STAGE', field: 'audience' },
  ]);
  expect((await outcome({ ...held, audience: 260 })).data).toMatchObject({
    amendActivity: { stage: 'HELD', audience: 260, counted: true },
  });
  expect((await outcome({ stage: 'CANCELLED' })).errors).toMatchObject([
    { code: 'STAGE_NOT_OPEN', field: 'stage' },
  ]);
});

it.each([
  ['PERFORMANCE', true],
  ['EXHIBITION', true],
  ['FILM', false],
  ['LECTURE', false],
])('counts what the notice calls 展演: %s %s', async (kind, counted) => {
  const input = activityInput({ kind });
  expect(await must(world, CULTURE, RECORD_ACTIVITY, { input })).toMatchObject({ counted });
});

it('once held is corrected with a reason, and the trail keeps it', async () => {
  const input = activityInput({ heldOn: '2026-06-10' });
  const { id } = await must<{ id: string }>(world, CULTURE, RECORD_ACTIVITY, { input });
  const before = await cellsOf(world, 'C07-1');
  for (const change of [{ heldOn: '2026-03-05' }, { heldOn: '2025-06-10' }, { audience: 5000 }]) {
    const said = (reason?: string) => world.ask(CULTURE, AMEND, { id, input: change, reason });
    for (const { errors } of [await said(), await said('错')])
      expect(errors).toMatchObject([
        { code: 'REASON_REQUIRED', field: 'reason', message: expect.stringMatching(/\p{Script=Han}/u) },
      ]);
  }
  expect(await cellsOf(world, 'C07-1')).toEqual(before);
  await must(world, CULTURE, AMEND, { id, input: { note: '补记', heldOn: '2026-06-10' } });
  await must(world, CULTURE, AMEND, { id, input: { heldOn: '2026-06-09' }, reason: '日期登记有误' });
  expect(
    await world.module.orm.em
      .fork()
      .execute('select reason from audit_row where record_id = ? and reason is not null', [id]),
  ).toEqual([{ reason: '日期登记有误' }]);
  expect(await cellsOf(world, 'C07-1')).toEqual(await recount());
});

it('of a year that is over is what the widget shows after New Year', async () => {
  const ask = async () => {
    const { data } = await world.ask(
      CULTURE,
      `query ($r: [_Any!]!) { _entities(representations: $r) { ... on Commitment {
         civilAffairsPart { pending } activitySummary { held thisMonth townships audience planned unanswered } } } }`,
      { r: [{ __typename: 'Commitment', id: commitmentId('C07') }] },
    );
    return (
      data!['_entities'] as { activitySummary: Record<string, number>; civilAffairsPart: object }[]
    )[0]!;
  };
  await must(world, CULTURE, RECORD_ACTIVITY, {
    input: activityInput({ stage: 'PLANNED', heldOn: '2026-12-30', audience: null }),
  });
  world.setToday('2026-12-31');
  await must(world, CULTURE, RECORD_ACTIVITY, { input: activityInput({ heldOn: '2026-12-31' }) });
  const before = await ask();
  world.setToday('2027-01-05');
  await must(world, CULTURE, RECORD_ACTIVITY, { input: activityInput({ heldOn: '2027-01-04' }) });
  await must(world, CULTURE, RECORD_ACTIVITY, {
    input: activityInput({ stage: 'PLANNED', heldOn: '2027-01-03', audience: null }),
  });
  const after = await ask();
  world.setToday('2026-06-30');
  expect(before.activitySummary['thisMonth']).toBe(1);
  expect(before.activitySummary['held']).toBeGreaterThan(1);
  expect(after).toEqual(before);
});
