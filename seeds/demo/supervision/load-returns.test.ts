import { createWorld, testCluster, type World } from '@minsheng/kernel/testing';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import supervision from '../../../services/supervision/src/subgraph.ts';
import { DEMO_LAST_DAY } from '../screenings.ts';
import { isWorkday } from '../workdays.ts';
import { loadReturns } from './load-returns.ts';
import { DEMO_RETURNS } from './return-course.ts';

let world: World;
const dataFolder = mkdtempSync(join(tmpdir(), 'minsheng-returns-'));
beforeAll(async () => {
  world = await createWorld(testCluster(), supervision);
});
afterAll(async () => {
  await world.close();
  rmSync(dataFolder, { recursive: true, force: true });
});

test('everything is done on workdays up to the last day', () => {
  for (const { partsOn, frozenOn, signedOn, checkedOn, againOn, lockedOn } of DEMO_RETURNS)
    for (const day of [partsOn, frozenOn, signedOn, checkedOn, againOn, lockedOn])
      // 10 October is a Saturday on which work is done.
      expect(day <= DEMO_LAST_DAY && (isWorkday(day) || day === '2026-10-10'), day).toBe(true);
});

test('two quarters are played through by everybody’s own rights, and a second run does nothing twice', async () => {
  const clock = { ...world.module.services.clock, moveTo: world.setToday };
  const module = { ...world.module, environment: { ...world.module.environment, dataFolder } };
  await loadReturns(module, clock);
  const after = await states();
  await loadReturns(module, clock);
  expect(await states()).toEqual(after);
  // One indicator is open again; all else is verified.
  expect(after.filter(({ state }) => state !== 'VERIFIED')).toEqual([
    { id: '2026-Q3.FIRE_RESCUE', state: 'SENT_BACK', revision: expect.any(Number) },
  ]);
}, 120_000);

function states(): Promise<{ id: string; state: string; revision: number }[]> {
  return world.module.orm.em.fork().execute('select id, state, revision from unit_return order by id');
}
