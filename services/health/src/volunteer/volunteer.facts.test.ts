import { townshipId } from '@minsheng/kernel/testing';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { CLERK, idNumber } from '../testing/health-world.ts';
import { type RedCrossWorld, createRedCrossWorld } from '../testing/red-cross-world.ts';

let volunteers: RedCrossWorld;
beforeEach(async () => void (volunteers = await createRedCrossWorld('Volunteer')));
afterEach(() => volunteers.world.close());

/** A volunteer that nothing speaks against, registered in May. Give what matters. */
const input = (nth: number, given: object = {}) => ({
  name: '测试志愿者',
  idNumber: idNumber('1990-03-01', 100 + nth),
  township: townshipId('500240101'),
  trainedOn: '2026-04-10',
  registeredOn: '2026-05-06',
  team: '县红十字救护队',
  ...given,
});

it('is recorded by the red cross, and by no other unit', async () => {
  expect(await volunteers.refusal(input(1), CLERK)).toMatchObject({ code: 'FORBIDDEN' });
  expect(await volunteers.figure('M08-5')).toBe(0);
});

it('counts people who were registered this year: 2 of 6 entries', async () => {
  await volunteers.record(input(1));
  // Entered twice, trained alone, of the year before, and taken back.
  const twice = await volunteers.record(input(1, { registeredOn: '2026-06-01' }));
  const trained = await volunteers.record(input(2, { registeredOn: null }));
  await volunteers.record(input(3, { trainedOn: '2025-11-20', registeredOn: '2025-12-31' }));
  await volunteers.void((await volunteers.record(input(4))).id);
  expect([twice.counted, trained.counted, await volunteers.figure('M08-5')]).toEqual([false, false, 1]);
  await volunteers.record(input(5, { township: null }));
  expect(await volunteers.figure('M08-5')).toBe(2);
  await volunteers.amend(trained.id, { registeredOn: '2026-06-20' });
  expect(await volunteers.figure('M08-5')).toBe(3);
});

it('is refused where the registration comes before the training', async () => {
  expect(await volunteers.refusal(input(1, { registeredOn: '2026-04-09' }))).toMatchObject({
    code: 'REGISTERED_BEFORE_TRAINED',
    field: 'registeredOn',
  });
});
