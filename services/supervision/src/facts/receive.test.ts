import { indicatorId } from '@minsheng/kernel/testing';
import type { World } from '@minsheng/kernel/testing';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { cell, createSupervisionWorld, deliver, value } from '../testing/supervision-world.ts';

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
  expect(await deliver(world, [states[1]!])).toEqual([]);
});

it('says which indicators changed', async () => {
  const other = cell({ day: '2026-03-01', indicatorId: indicatorId('C06-2') });
  expect([...(await deliver(world, [cell({ day: '2026-03-01' }), other]))].sort()).toEqual(
    [indicatorId('C06-1'), indicatorId('C06-2')].sort(),
  );
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

it('refuses cells of another module, and keeps nothing of the message', async () => {
  const foreign = cell({ day: '2026-03-01', indicatorId: indicatorId('C05-1') });
  await expect(deliver(world, [cell({ day: '2026-03-01' }), foreign])).rejects.toMatchObject({
    code: 'FOREIGN_INDICATOR',
  });
  expect(await value(world)).toBe('0');
});
