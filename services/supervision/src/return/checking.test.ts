import { callerWith, commitmentId, type World } from '@minsheng/kernel/testing';
import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest';
import { createSupervisionWorld, LEADER } from '../testing/supervision-world.ts';
import {
  act,
  check,
  CLERK,
  forgetReturns,
  handedIn,
  LEAD,
  lineOf,
  must,
  OFFICE,
  seen,
  type View,
  trained,
} from './testing.ts';

let world: World;
beforeAll(async () => {
  world = await createSupervisionWorld();
});
beforeEach(async () => {
  await forgetReturns(world);
  world.setToday('2026-06-30');
  await trained(world, '2026-06-15', '100');
});
afterAll(() => world.close());

const Q2 = '2026-Q2.RED_CROSS';

async function verified(id: string): Promise<View> {
  const { lines } = await handedIn(world, id);
  return must(await check(world, OFFICE, 'verifyReturnRows', { rows: lines.map(({ rowId }) => rowId) }));
}

const FIGURE = `query ($asOf: Date) { indicatorByCode(year: 2026, code: "M08-1") {
  reading { value } verified(asOf: $asOf) { value cutOff } reported { reported verified ledger } } }`;

const GROUP = `mutation ($group: CommitmentGroup!, $reason: String!, $approver: String!, $commitment: ID!) {
  changed: decideGroup(commitment: $commitment, period: "2026-Q2", revision: 0, group: $group, reason: $reason, approver: $approver) {
    verified { group proposedGroup decided { approver reason } notVerified } } }`;

it('is checked row by row: one goes back, the others are verified at once, the new version alone is signed for', async () => {
  world.setToday('2026-10-09');
  const submitted = await handedIn(world);
  const wrong = lineOf(submitted, 'M08-1');
  const others = submitted.lines.filter((line) => line !== wrong).map(({ rowId }) => rowId!);
  must(await check(world, OFFICE, 'sendBackReturnRows', { rows: [wrong.rowId], message: '请核对九月数据' }));
  const half = must(await check(world, OFFICE, 'verifyReturnRows', { rows: others }));
  expect(half.state).toBe('SENT_BACK');
  await trained(world, '2026-09-03', '5', '2026-10-09');
  const again = await handedIn(world);
  expect(lineOf(again, 'M08-1')).toMatchObject({ version: 2, figures: { reported: '105' } });
  const old = await check(world, OFFICE, 'verifyReturnRows', { rows: [wrong.rowId] });
  expect(old.errors[0]?.code).toBe('RECORD_CHANGED');
  const done = must(
    await check(world, OFFICE, 'verifyReturnRows', { rows: again.lines.map(({ rowId }) => rowId) }),
  );
  expect(done.state).toBe('VERIFIED');
});

it('stands beside the ledger and the return: verified for all, the gap for the unit and the office alone', async () => {
  world.setToday('2026-07-03');
  await verified(Q2);
  await trained(world, '2026-07-02', '11');
  const told = async (caller = LEADER) => (await world.ask(caller, FIGURE)).data?.['indicatorByCode'];
  expect(await told()).toEqual({
    reading: { value: '111' },
    verified: { value: '100', cutOff: '2026-06-30' },
    reported: null,
  });
  expect(await told(callerWith('UNIT_CLERK', 'HEALTH'))).toMatchObject({ reported: null });
  for (const caller of [OFFICE, CLERK])
    expect(await told(caller)).toMatchObject({
      reported: { reported: '100', verified: '100', ledger: '100' },
    });
  const before = await world.ask(LEADER, FIGURE, { asOf: '2026-06-29' });
  expect(before.data?.['indicatorByCode']).toMatchObject({ verified: null });
});

it('opens one indicator of one unit again: its figure stands until another is verified', async () => {
  world.setToday('2026-07-03');
  const { lines } = await verified(Q2);
  const row = lines.find(({ indicator }) => indicator.code === 'M08-1')!;
  world.setToday('2026-07-10');
  must(await world.ask(LEAD, 'mutation { changed: lockReportingPeriod(id: "2026-Q2") { lockedOn } }'));
  expect(
    (await check(world, OFFICE, 'reopenReturnRow', { row: row.rowId, reason: '发现重复统计' })).errors[0]
      ?.code,
  ).toBe('FORBIDDEN');
  const open = must(await check(world, LEAD, 'reopenReturnRow', { row: row.rowId, reason: '发现重复统计' }));
  expect(open.lines.filter(({ isOpen }) => isOpen)).toHaveLength(1);
  await trained(world, '2026-06-16', '-1', '2026-07-10');
  expect((await world.ask(LEADER, FIGURE)).data?.['indicatorByCode']).toMatchObject({
    verified: { value: '100' },
  });
  const again = await verified(Q2);
  expect(again.state).toBe('VERIFIED');
  expect((await world.ask(LEADER, FIGURE)).data?.['indicatorByCode']).toMatchObject({
    verified: { value: '99' },
  });
});

it('locks a period when nothing waits, and then takes no new return', async () => {
  const lock = () => world.ask(LEAD, 'mutation { changed: lockReportingPeriod(id: "2026-Q2") { lockedOn } }');
  world.setToday('2026-06-30');
  expect((await lock()).errors[0]?.code).toBe('PERIOD_NOT_OVER');
  world.setToday('2026-07-10');
  await handedIn(world, Q2);
  expect((await lock()).errors[0]?.code).toBe('PERIOD_UNCHECKED');
  const rows = (await seen(world, OFFICE, Q2)).lines.map(({ rowId }) => rowId);
  must(await check(world, OFFICE, 'verifyReturnRows', { rows }));
  must(await lock());
  const late = '2026-Q2.WATER';
  const water = callerWith('UNIT_CLERK', 'WATER');
  expect((await act(world, water, 'freezeReturn', {}, late)).errors[0]?.code).toBe('PERIOD_LOCKED');
});

it('is never checked by somebody of the unit, whatever else he is', async () => {
  world.setToday('2026-10-09');
  const { lines } = await handedIn(world);
  const both = { ...OFFICE, grants: [...OFFICE.grants, ...CLERK.grants] };
  const rows = lines.map(({ rowId }) => rowId);
  expect((await check(world, both, 'verifyReturnRows', { rows })).errors[0]?.code).toBe('FORBIDDEN');
});

it('prints the group that the light proposes, or the one that the office decided with reason and approver', async () => {
  world.setToday('2026-07-03');
  await verified(Q2);
  const given = {
    commitment: commitmentId('M08'),
    group: 'OTHER',
    reason: '汛期停课',
    approver: '督查办主任',
  };
  const decide = async (more = {}, caller = OFFICE) => world.ask(caller, GROUP, { ...given, ...more });
  expect((await decide({ group: 'DONE' })).errors[0]?.code).toBe('GROUP_DONE_BY_HAND');
  expect((await decide({ reason: '' })).errors[0]?.code).toBe('REASON_REQUIRED');
  expect((await decide({ approver: ' ' })).errors[0]?.code).toBe('APPROVER_REQUIRED');
  const both = { ...OFFICE, grants: [...OFFICE.grants, ...CLERK.grants] };
  expect((await decide({}, both)).errors[0]?.code).toBe('FORBIDDEN');
  const { data, errors } = await decide();
  expect(errors).toEqual([]);
  const { verified: told } = data!['changed'] as { verified: Record<string, unknown> };
  expect(told).toMatchObject({ group: 'OTHER', decided: { approver: given.approver } });
  expect(told['proposedGroup']).not.toBe('OTHER');
  const query = '{ commitment(year: 2026, code: "M08") { verified { group decided { reason } } } }';
  // The reason is the office's and the unit's business; what is printed is everybody's.
  expect((await world.ask(LEADER, query)).data).toEqual({
    commitment: { verified: { group: 'OTHER', decided: null } },
  });
});
