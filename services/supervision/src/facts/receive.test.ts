import { calendarDate } from '@minsheng/kernel/domain';
import { indicatorId } from '@minsheng/kernel/testing';
import type { World } from '@minsheng/kernel/testing';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { factsByKey } from '../progress/facts.loaders.ts';
import { LEADER, cell, createSupervisionWorld, deliver, value } from '../testing/supervision-world.ts';

let world: World;
beforeEach(async () => void (world = await createSupervisionWorld()));
afterEach(() => world.close());

it('adds up cells over days and townships', async () => {
  await deliver(world, [cell({ day: '2026-03-01', value: '2' }), cell({ day: '2026-03-02', value: '3.5' })]);
  expect(await value(world)).toBe('5.5');
});

it('takes each state once, however often and in whatever order it arrives', async () => {
  const states = [1, 2, 3, 4].map((version) =>
    cell({ day: '2026-03-01', value: String(version * 10), version }),
  );
  for (const nth of [2, 0, 3, 3, 1, 0, 3]) await deliver(world, [states[nth]!]);
  expect(await value(world)).toBe('40');
  expect((await deliver(world, [states[1]!])).changed).toEqual([]);
});

it('says which indicators changed', async () => {
  const other = cell({ day: '2026-03-01', indicatorId: indicatorId('C06-2') });
  const { changed } = await deliver(world, [cell({ day: '2026-03-01' }), other]);
  expect([...changed].sort()).toEqual([indicatorId('C06-1'), indicatorId('C06-2')].sort());
});

it('takes a lower version of a later epoch, and nothing of an epoch that is over', async () => {
  await deliver(world, [cell({ day: '2026-03-01', value: '9', version: 7 })]);
  await deliver(world, [cell({ day: '2026-03-01', value: '4', version: 1 })], { epoch: 2 });
  await deliver(world, [cell({ day: '2026-03-01', value: '9', version: 8 }), cell({ day: '2026-03-05' })]);
  expect(await value(world)).toBe('4');
});

it('zeroes cells that a complete epoch no longer has, of that module only', async () => {
  await deliver(world, [cell({ day: '2026-03-01' }), cell({ day: '2026-03-02' })]);
  await deliver(world, [cell({ day: '2026-03-02' })], { epoch: 2, complete: true });
  expect(await value(world)).toBe('1');
});

it('takes a cell again that had vanished, though its versions begin anew', async () => {
  await deliver(world, [cell({ day: '2026-03-01', value: '9', version: 57 })]);
  await deliver(world, [], { epoch: 2, complete: true });
  await deliver(world, [cell({ day: '2026-03-01', value: '4', version: 1 })], { epoch: 2 });
  expect(await value(world)).toBe('4');
});

it('leaves out cells of another module or an unknown place, names them, and takes the rest', async () => {
  const foreign = cell({ day: '2026-03-01', indicatorId: indicatorId('C05-1') });
  const nowhere = cell({ day: '2026-03-01', townshipId: 'nowhere' });
  const { rejected } = await deliver(world, [cell({ day: '2026-03-01' }), foreign, nowhere]);
  expect(rejected).toHaveLength(2);
  expect(rejected).toContainEqual({ indicatorId: foreign.indicatorId, townshipId: foreign.townshipId });
  expect(rejected).toContainEqual({ indicatorId: nowhere.indicatorId, townshipId: 'nowhere' });
  expect(await value(world)).toBe('1');
});

it('counts only what the module reported that the indicator belongs to now', async () => {
  await deliver(world, [cell({ day: '2026-03-01', value: '9' })]);
  await world.module.orm.em
    .fork()
    .execute(`update indicator set module = 'housing' where id = ?`, [indicatorId('C06-1')]);
  await deliver(world, [cell({ day: '2026-03-01', value: '4' })], {}, 'housing');
  expect(await value(world)).toBe('4');
});

it('counts a day as reported only while a record stands behind it', async () => {
  const ctx = world.context(LEADER);
  const key = {
    indicatorId: indicatorId('C06-1'),
    year: 2026,
    asOf: calendarDate('2026-06-30'),
    knownOn: null,
  };
  await deliver(world, [cell({ day: '2026-03-01' }), cell({ day: '2026-03-02', value: '0' })]);
  await deliver(world, [cell({ day: '2026-03-01', recordedDay: '2026-03-05', value: '-1', records: -1 })]);
  expect((await factsByKey(ctx, [key]))[0]!.daysReported).toBe(1);
});
