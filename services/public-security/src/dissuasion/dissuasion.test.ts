import type { World } from '@minsheng/kernel/testing';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import {
  AMEND_DAY,
  POLICE,
  RECORD_DAY,
  RECORD_DAYS,
  VOID_DAY,
  createSecurityWorld,
  dayInput,
  made,
  paperInput,
  rows,
  uploaded,
} from '../testing/security-world.ts';

let world: World;
beforeEach(async () => void (world = await createSecurityWorld()));
afterEach(() => world.close());

const record = (given: Record<string, unknown> = {}, requestKey?: string) =>
  world.ask(POLICE, RECORD_DAY, { input: dayInput(given), requestKey });
const recordWeek = (days: readonly object[], given: Record<string, unknown> = {}, requestKey?: string) =>
  world.ask(POLICE, RECORD_DAYS, { input: paperInput(days, given), requestKey });
const count = async () =>
  (await rows<{ count: number }>(world, 'select count(*)::int as count from dissuasion'))[0]!.count;

describe('a day', () => {
  it('is returned with its paper, also where nobody was warned', async () => {
    expect(made(await record({ warned: 0, paper: ' 石公刑〔2026〕19号 ' }))).toMatchObject({
      day: '2026-05-06',
      warned: 0,
      counted: true,
      paper: '石公刑〔2026〕19号',
      signedBy: '冉建国',
    });
  });

  it.each([
    ['to come', { day: '2026-07-01' }, 'DAY_IN_FUTURE', 'day'],
    ['of another year', { day: '2025-12-31' }, 'DAY_OUTSIDE_YEAR', 'day'],
    ['signed before it was over', { signedOn: '2026-05-05' }, 'SIGNED_BEFORE_DAY', 'signedOn'],
  ])('%s is refused in Chinese, and leaves nothing behind', async (_, given, code, field) => {
    const { errors } = await record(given);
    expect(errors).toMatchObject([{ code, field, message: expect.stringMatching(/\p{Script=Han}/u) }]);
    expect(await count()).toBe(0);
  });

  it('names the scan of its own paper, and no other unit’s', async () => {
    const [own, strange] = [await uploaded(world, 'PUBLIC_SECURITY'), await uploaded(world, 'FIRE_RESCUE')];
    const { id } = made(await record({ scan: own }));
    const amended = { id, input: { scan: strange }, reason: '补传签字原件' };
    for (const { errors } of [
      await record({ day: '2026-05-07', scan: strange }),
      await recordWeek([{ day: '2026-05-07', warned: 1 }], { scan: strange }),
      await world.ask(POLICE, AMEND_DAY, amended),
    ])
      expect(errors).toMatchObject([{ code: 'FILE_UNKNOWN', field: 'scan' }]);
    expect(await rows(world, 'select scan_id from dissuasion')).toEqual([{ scan_id: own }]);
  });

  it('with half a person is no whole number', async () => {
    expect((await record({ warned: 1.5 })).errors).toMatchObject([{ code: 'BAD_USER_INPUT' }]);
  });

  it('is stated once, and the refusal names it', async () => {
    await record();
    expect((await record({ warned: 5 })).errors).toMatchObject([
      { code: 'DAY_STATED', field: 'day', message: expect.stringContaining('2026年5月6日') },
    ]);
  });

  it('is bolted by the database too, should anything come past the question', async () => {
    await record();
    const twin = `insert into dissuasion (id, unit_id, recorded_at, day, warned, paper, signed_by, signed_on)
      select 'twin', unit_id, recorded_at, day, warned, paper, signed_by, signed_on from dissuasion`;
    await expect(rows(world, twin)).rejects.toMatchObject({ constraint: 'dissuasion_day_once' });
  });
});

describe("a week's paper", () => {
  const WEEK = [11, 12, 13, 14, 15, 16, 17].map((date) => ({ day: `2026-05-${date}`, warned: 250 + date }));

  it('makes a return of each day under the one paper', async () => {
    const returns = made<{ day: string; warned: number; counted: boolean }[]>(await recordWeek(WEEK));
    expect(returns.map(({ day, warned }) => ({ day, warned }))).toEqual(WEEK);
    expect(returns.every(({ counted }) => counted)).toBe(true);
  });

  it('is taken whole or not at all, and the refusal names the row and the day', async () => {
    await record({ day: '2026-05-13' });
    const { errors } = await recordWeek(WEEK);
    expect(errors).toMatchObject([
      { code: 'DAY_STATED', field: 'days.2.day', message: expect.stringContaining('2026年5月13日') },
    ]);
    expect(await count()).toBe(1);
  });

  it.each([
    ['one day twice', [WEEK[0]!, WEEK[1]!, WEEK[0]!], {}, 'DAY_STATED', 'days.2.day'],
    ['a day to come', [WEEK[0]!, { day: '2026-07-02', warned: 1 }], {}, 'DAY_IN_FUTURE', 'days.1.day'],
    ['fewer than none', [{ day: '2026-05-11', warned: -3 }], {}, 'NUMBER_TOO_SMALL', 'days.0.warned'],
    ['no days', [], {}, 'DAYS_MISSING', 'days'],
    [
      'more than a quarter',
      Array.from({ length: 93 }, () => ({ day: '2026-05-11', warned: 1 })),
      {},
      'DAYS_TOO_MANY',
      'days',
    ],
    ['no paper', WEEK, { paper: '' }, 'FIELD_REQUIRED', 'paper'],
    ['a signature of mid-week', WEEK, { signedOn: '2026-05-14' }, 'SIGNED_BEFORE_DAY', 'signedOn'],
  ])('with %s is refused, and leaves nothing behind', async (_, days, given, code, field) => {
    expect((await recordWeek(days, given)).errors).toMatchObject([
      { code, field, message: expect.stringMatching(/\p{Script=Han}/u) },
    ]);
    expect(await count()).toBe(0);
  });

  it('sent again under its key answers with the same returns; with another line it is refused', async () => {
    const first = made<{ id: string }[]>(await recordWeek(WEEK, {}, 'week-key'));
    expect(made(await recordWeek(WEEK, {}, 'week-key'))).toEqual(first);
    const changed = await recordWeek([...WEEK.slice(1), { day: '2026-05-18', warned: 1 }], {}, 'week-key');
    expect(changed.errors).toMatchObject([{ code: 'REQUEST_KEY_REUSED' }]);
    expect(await count()).toBe(7);
  });
});

describe('a correction', () => {
  const amend = (id: string, input: object, reason = '漏计网安大队数据') =>
    world.ask(POLICE, AMEND_DAY, { id, input, reason });

  it('changes what it names, and the trail keeps reason and both', async () => {
    const { id } = made(await record());
    const corrected = made(await amend(id, { warned: 321, paper: '石公刑〔2026〕20号' }));
    expect(corrected).toEqual({ id, warned: 321, paper: '石公刑〔2026〕20号', signedOn: '2026-06-30' });
    expect(await rows(world, `select * from audit_row where action = 'dissuasion.amend'`)).toMatchObject([
      { reason: '漏计网安大队数据', before: { warned: 300 }, after: { warned: 321, day: '2026-05-06' } },
    ]);
  });

  it.each([
    [
      'to a signature of before the day',
      { signedOn: '2026-05-01' },
      undefined,
      'SIGNED_BEFORE_DAY',
      'signedOn',
    ],
  ])('%s is refused, and changes nothing', async (_, input, reason, code, field) => {
    const { id } = made(await record());
    expect((await amend(id, input, reason)).errors).toMatchObject([{ code, field }]);
    expect(await rows(world, 'select warned, paper from dissuasion')).toEqual([
      { warned: 300, paper: '石公刑〔2026〕19号' },
    ]);
  });
});

describe('days without a return', () => {
  const missing = (from: string, to: string) =>
    world.ask(
      POLICE,
      '{ missingDissuasionDays(from: "FROM", to: "TO") }'.replace('FROM', from).replace('TO', to),
    );

  it('end yesterday, for today’s may still come; a zero return is none of them, a voided one is', async () => {
    made(await record({ day: '2026-06-28', warned: 0 }));
    const { id } = made(await record({ day: '2026-06-29' }));
    expect((await missing('2026-06-27', '2026-07-09')).data).toEqual({
      missingDissuasionDays: ['2026-06-27'],
    });
    await world.ask(POLICE, VOID_DAY, { id });
    expect((await missing('2026-06-28', '2026-06-29')).data).toEqual({
      missingDissuasionDays: ['2026-06-29'],
    });
  });

  it('are told of a year at most', async () => {
    const { errors } = await missing('2025-01-01', '2026-06-30');
    expect(errors).toMatchObject([{ code: 'SPAN_TOO_LONG', field: 'to' }]);
  });
});
