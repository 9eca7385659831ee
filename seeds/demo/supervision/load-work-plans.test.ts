import { callerWith, createWorld, testCluster } from '@minsheng/kernel/testing';
import { expect, test } from 'vitest';
import supervision from '../../../services/supervision/src/subgraph.ts';
import { isWorkday } from '../workdays.ts';
import { loadWorkPlans } from './load-work-plans.ts';
import { workPlanEventsOf } from './work-plans.ts';

test('everything is done on workdays', () => {
  for (const { day } of workPlanEventsOf({ code: 'C01' }, 0))
    expect([day, isWorkday(day)]).toEqual([day, true]);
});

test('most commitments have a plan with people and money; a second run does nothing twice', async () => {
  await using world = await createWorld(testCluster(), supervision);
  const clock = { ...world.module.services.clock, moveTo: world.setToday };
  await loadWorkPlans(world.module, clock);
  await loadWorkPlans(world.module, clock);
  const { data, errors } = await world.ask(
    callerWith('SUPERVISOR'),
    '{ workPlans(year: 2026) { leads revision people { phone } funds { needed planned allocated paid } } }',
  );
  expect(errors).toEqual([]);
  const plans = (
    data as {
      workPlans: { leads: boolean; revision: number; people: object[]; funds: { planned: string } }[];
    }
  ).workPlans.filter(({ leads }) => leads);
  expect(plans).toHaveLength(22);
  const filed = plans.filter(({ revision }) => revision > 0);
  expect(filed.map(({ revision, people }) => [revision, people.length])).toEqual(filed.map(() => [1, 4]));
  expect(filed).toHaveLength(16);
  expect(plans.find(({ funds }) => funds.planned === '156.75')).toMatchObject({
    funds: { needed: true, allocated: '125.4', paid: '94.05' },
  });
});
