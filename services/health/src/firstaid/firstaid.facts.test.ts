import { commitmentId, townshipId } from '@minsheng/kernel/testing';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { CLERK, RED_CROSS_CLERK } from '../testing/health-world.ts';
import { type RedCrossWorld, createRedCrossWorld } from '../testing/red-cross-world.ts';

let activities: RedCrossWorld;
beforeEach(async () => void (activities = await createRedCrossWorld('FirstAidActivity')));
afterEach(() => activities.world.close());

/** An activity that nothing speaks against: volunteers on standby in May. Give what matters. */
const input = (given: object = {}) => ({
  kind: 'STANDBY',
  title: '山地马拉松急救保障',
  venue: '黄水镇',
  township: townshipId('500240105'),
  stage: 'HELD',
  heldOn: '2026-05-16',
  audience: 300,
  ...given,
});
const PLANNED = { stage: 'PLANNED', heldOn: '2026-07-10', audience: null };

it('is recorded by the red cross, and by no other unit', async () => {
  expect(await activities.refusal(input(), CLERK)).toMatchObject({ code: 'FORBIDDEN' });
  expect(await activities.figure('M08-6')).toBe(0);
});

it('counts what was held this year, of whatever kind: 2 of 6 entries', async () => {
  await activities.record(input());
  await activities.record(input({ kind: 'DRILL', title: '校园急救演练', venue: '西沱中学', township: null }));
  // Planned, called off, of the year before, and taken back.
  await activities.record(input(PLANNED));
  const off = await activities.record(input({ ...PLANNED, heldOn: '2026-07-11' }));
  await activities.amend(off.id, { stage: 'CANCELLED' });
  await activities.record(input({ heldOn: '2025-12-30' }));
  await activities.void((await activities.record(input({ heldOn: '2026-05-17' }))).id);
  expect(await activities.figure('M08-6')).toBe(2);
  expect(await activities.refusal(input({ audience: 280 }))).toMatchObject({
    code: 'FIRST_AID_RECORDED',
    field: 'title',
  });
});

it('waits for a word once its day has gone by', async () => {
  await activities.record(input({ ...PLANNED, heldOn: '2026-06-29' }));
  const { data } = await activities.world.ask(
    RED_CROSS_CLERK,
    'query ($r: [_Any!]!) { _entities(representations: $r) { ... on Commitment { healthPart { pending } } } }',
    { r: [{ __typename: 'Commitment', id: commitmentId('M08') }] },
  );
  expect(data).toEqual({ _entities: [{ healthPart: { pending: 1 } }] });
});
