import { type World, indicatorId } from '@minsheng/kernel/testing';
import { afterEach, beforeEach, expect, it } from 'vitest';
import {
  HOUSING_CLERK,
  MOVE_WORKS,
  createHousingWorld,
  does,
  figure,
  startedWorks,
} from '../testing/housing-world.ts';

const ESTATES = indicatorId('M01-1');
const ESTATE = { kind: 'ESTATE', name: '测试老旧小区改造工程', preparedOn: '2025-11-03' };

let world: World;
beforeEach(async () => {
  world = await createHousingWorld();
  world.setToday('2027-02-01');
});
afterEach(() => world.close());

it.each([
  ['2025-12-31', '0'],
  ['2026-01-01', '1'],
  ['2026-12-31', '1'],
  ['2027-01-01', '0'],
])('an estate on which work started on %s adds %s to the starts of 2026', async (day, expected) => {
  await startedWorks(world, ESTATE, day);
  expect(await figure(world, ESTATES)).toBe(expected);
});

it('a start dated anew into another year leaves the figure, and back again returns to it', async () => {
  const id = await startedWorks(world, ESTATE, '2026-01-01');
  const start = (day: string) =>
    does(world, HOUSING_CLERK, MOVE_WORKS, {
      id,
      input: { stage: 'STARTED', day, reason: '按开工令更正' },
    });
  await start('2025-12-31');
  expect(await figure(world, ESTATES)).toBe('0');
  await start('2026-01-02');
  expect(await figure(world, ESTATES)).toBe('1');
});
