import { calendarDate, addDays, decimal } from '@minsheng/kernel/domain';
import { callerWith, indicatorId, type World } from '@minsheng/kernel/testing';
import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest';
import { createSupervisionWorld } from '../testing/supervision-world.ts';
import {
  act,
  CLERK,
  forgetReturns,
  handedIn,
  lineOf,
  must,
  OFFICE,
  paper,
  RETURN,
  REVIEWER,
  seen,
  sign,
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

it('is filled from the ledger at the cut-off; nobody types what is recorded', async () => {
  await trained(world, '2026-09-30', '50');
  await trained(world, '2026-10-01', '7');
  world.setToday('2026-10-09');
  const line = lineOf(await seen(world, CLERK), 'M08-1');
  expect(line.figures).toMatchObject({ ledger: '150', reported: '150', gained: '150', corrected: null });
  expect(line.isOpen).toBe(true);
});

it('never moves once it is frozen; what came late is 更正上期 of the next, and the three add up', async () => {
  world.setToday('2026-07-03');
  const then = await handedIn(world, Q2);
  // Recorded in August, of June; and what the third quarter gained.
  await trained(world, '2026-06-20', '8', '2026-08-02');
  await trained(world, '2026-09-01', '40');
  for (let day = calendarDate('2026-07-03'); day <= '2026-12-31'; day = addDays(day, 45)) {
    world.setToday(day);
    expect((await seen(world, OFFICE, Q2)).lines).toEqual(then.lines);
  }
  world.setToday('2026-10-09');
  const { figures } = lineOf(await seen(world, CLERK), 'M08-1');
  expect(figures).toMatchObject({ reported: '148', gained: '40', corrected: '8' });
  const returned = decimal(lineOf(then, 'M08-1').figures.reported!);
  expect(returned.plus(figures.gained!).plus(figures.corrected!).toFixed()).toBe(figures.reported);
});

it('lets nothing in that was known later', async () => {
  await trained(world, '2026-06-20', '8', '2026-07-05');
  world.setToday('2026-07-03');
  expect(lineOf(await seen(world, CLERK, Q2), 'M08-1').figures.ledger).toBe('100');
  world.setToday('2026-07-05');
  expect(lineOf(await seen(world, CLERK, Q2), 'M08-1').figures.ledger).toBe('108');
});

it('refuses the database itself to change a frozen figure', async () => {
  world.setToday('2026-07-03');
  await handedIn(world, Q2);
  const em = world.module.orm.em.fork();
  const moved = em.execute(`update return_row set figures = figures || '{"reported": "9999"}'`);
  await expect(moved).rejects.toThrow('a frozen row of a return does not change');
});

it('waits for the cut-off, and asks for a word where something is behind or corrected', async () => {
  world.setToday('2026-09-30');
  expect((await act(world, CLERK, 'freezeReturn')).errors[0]?.code).toBe('PERIOD_NOT_OVER');
  world.setToday('2026-10-01');
  const evidence = await paper(world);
  const correction = { indicator: indicatorId('M08-1'), value: '120', reason: '两场培训尚未录入', evidence };
  const corrected = must(await act(world, CLERK, 'correctReturnFigure', correction));
  expect(lineOf(corrected, 'M08-1').figures).toMatchObject({ ledger: '100', reported: '120' });
  expect((await act(world, CLERK, 'freezeReturn')).errors[0]?.code).toBe('RETURN_TEXT_MISSING');
  const frozen = await handedIn(world);
  expect(lineOf(frozen, 'M08-1')).toMatchObject({ reason: correction.reason, state: 'SUBMITTED' });
});

it('needs reason and paper for another figure', async () => {
  const good = {
    indicator: indicatorId('M08-1'),
    value: '120',
    reason: '两场培训尚未录入',
    evidence: await paper(world),
  };
  const foreign = await paper(world, 'HEALTH');
  for (const [given, code] of [
    [{ reason: '' }, 'REASON_REQUIRED'],
    [{ evidence: foreign }, 'FILE_UNKNOWN'],
    [{ indicator: indicatorId('C06-1') }, 'RETURN_ROW_UNKNOWN'],
    [{ value: '-1' }, 'RETURN_VALUE_NEGATIVE'],
  ] as const)
    expect((await act(world, CLERK, 'correctReturnFigure', { ...good, ...given })).errors[0]?.code).toBe(
      code,
    );
});

it('takes a paper of the frozen figures only, and on paper nobody signs on screen', async () => {
  world.setToday('2026-10-09');
  for (const { commitment, isAsked } of (await seen(world, CLERK)).texts)
    if (isAsked)
      must(
        await act(world, CLERK, 'saveReturnText', { commitment: commitment.id, text: '', noChange: true }),
      );
  const first = must(await act(world, CLERK, 'freezeReturn'));
  expect((await sign(world, REVIEWER, RETURN)).errors[0]?.code).toBe('RETURN_SIGNED_ON_PAPER');
  must(await act(world, CLERK, 'thawReturn'));
  await trained(world, '2026-09-02', '3');
  const second = must(await act(world, CLERK, 'freezeReturn'));
  expect(second.checkCode).not.toBe(first.checkCode);
  const signed = {
    signatures: [{ post: '主要负责人', name: '测试', day: '2026-10-09' }],
    scan: await paper(world),
  };
  const old = await act(world, REVIEWER, 'submitReturn', { ...signed, checkCode: first.checkCode });
  expect(old.errors[0]?.code).toBe('CHECK_CODE_DIFFERS');
  const late = { ...signed, signatures: [{ post: '主要负责人', name: '测试', day: '2026-10-10' }] };
  expect(
    (await act(world, REVIEWER, 'submitReturn', { ...late, checkCode: second.checkCode })).errors[0]?.code,
  ).toBe('SIGNED_OUTSIDE');
  expect(
    must(await act(world, REVIEWER, 'submitReturn', { ...signed, checkCode: second.checkCode })).state,
  ).toBe('SUBMITTED');
});

it('goes up a chain on screen: nobody signs twice, another may by mandate', async () => {
  const id = '2026-Q3.HEALTH';
  const [clerk, reviewer] = [callerWith('UNIT_CLERK', 'HEALTH'), callerWith('UNIT_REVIEWER', 'HEALTH')];
  world.setToday('2026-10-09');
  for (const { commitment, isAsked } of (await seen(world, clerk, id)).texts)
    if (isAsked)
      must(
        await act(
          world,
          clerk,
          'saveReturnText',
          { commitment: commitment.id, text: '', noChange: true },
          id,
        ),
      );
  const frozen = must(await act(world, clerk, 'freezeReturn', {}, id));
  expect(frozen).toMatchObject({ signing: 'SCREEN', state: 'FROZEN', signatures: [{ post: 'UNIT_CLERK' }] });
  expect((await sign(world, clerk, id)).errors[0]?.code).toBe('RETURN_SIGNED_ALREADY');
  const leader = callerWith('UNIT_LEADER', 'HEALTH');
  expect((await sign(world, leader, id)).errors[0]?.code).toBe('FORBIDDEN');
  const mandated = must(
    await sign(world, leader, id, { onBehalfOf: '审核人', mandate: '外出培训，书面委托' }),
  );
  expect(mandated.signatures.at(-1)).toMatchObject({ post: 'UNIT_REVIEWER', onBehalfOf: '审核人' });
  expect(mandated.state).toBe('SUBMITTED');
  expect((await sign(world, reviewer, id)).errors[0]?.code).toBe('RETURN_NOT_IN_STATE');
});

it('names a late part and does not wait for it', async () => {
  world.setToday('2026-10-09');
  const part = { indicator: indicatorId('M08-1'), value: '30' };
  const education = callerWith('UNIT_CLERK', 'EDUCATION');
  must(await act(world, education, 'handInPart', part, '2026-Q3.EDUCATION'));
  expect(
    (
      await act(
        world,
        education,
        'handInPart',
        { ...part, indicator: indicatorId('C06-1') },
        '2026-Q3.EDUCATION',
      )
    ).errors[0]?.code,
  ).toBe('RETURN_ROW_UNKNOWN');
  const line = lineOf(await handedIn(world), 'M08-1');
  expect(line.lateUnits).toEqual([{ code: 'HEALTH' }]);
  expect(line.parts.map(({ unit, handedInOn }) => [unit.code, handedInOn])).toEqual([
    ['EDUCATION', '2026-10-09'],
    ['HEALTH', null],
  ]);
});

it('tells who changed it since it was seen', async () => {
  const said = {
    commitment: (await seen(world, CLERK)).texts[0]!.commitment.id,
    text: '正常推进',
    noChange: false,
  };
  must(await act(world, CLERK, 'saveReturnText', said));
  const stale = await act(world, REVIEWER, 'saveReturnText', { ...said, revision: 0 });
  expect(stale.errors[0]?.code).toBe('RECORD_CHANGED_BY');
});
