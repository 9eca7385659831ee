import { callerWith, createWorld, testCluster, type World } from '@minsheng/kernel/testing';
import { afterAll, beforeAll, expect, test } from 'vitest';
import supervision from '../../../services/supervision/src/subgraph.ts';
import { DEMO_LAST_DAY } from '../screenings.ts';
import { isWorkday } from '../workdays.ts';
import { eventsOf } from './events.ts';
import { loadPlans } from './load.ts';
import { DEMO_PLANS } from './plans.ts';

let world: World;
beforeAll(async () => {
  world = await createWorld(testCluster(), supervision);
});
afterAll(() => world.close());

test('everything is done on workdays up to the last day', () => {
  for (const { day } of eventsOf(DEMO_PLANS)) {
    expect([day, isWorkday(day)]).toEqual([day, true]);
    expect(day <= DEMO_LAST_DAY).toBe(true);
  }
});

test('the units and the office act by their own rights, and a second run does nothing twice', async () => {
  const clock = { ...world.module.services.clock, moveTo: world.setToday };
  await loadPlans(world.module, clock);
  await loadPlans(world.module, clock);
  const [{ count }] = (await world.module.orm.em
    .fork()
    .execute<{ count: number }[]>('select count(*)::int as count from audit_row')) as [{ count: number }];
  expect(count).toBe(eventsOf(DEMO_PLANS).length);
  world.setToday(DEMO_LAST_DAY);
  const { data, errors } = await world.ask(
    callerWith('COUNTY_LEADER'),
    '{ commitments(year: 2026) { indicators { code reading { standing } } } }',
  );
  expect(errors).toEqual([]);
  const { commitments } = data as {
    commitments: { indicators: { code: string; reading: { standing: string } | null }[] }[];
  };
  const standings = new Map(
    commitments.flatMap(({ indicators }) =>
      indicators.map(({ code, reading }) => [code, reading?.standing ?? 'NOT_CONNECTED']),
    ),
  );
  expect(
    Object.fromEntries(
      DEMO_PLANS.filter((plan) => !plan.nodes).map(({ code }) => [code, standings.get(code)]),
    ),
  ).toEqual({
    'M10-5': 'DONE',
    'C03-3': 'BEHIND',
    'C08-2': 'FAR_BEHIND',
    'C08-3': 'NOT_DUE',
    'C08-4': 'AHEAD',
    'C03-4': 'ON_TRACK',
    'C10-1': 'ON_TRACK',
    'C08-8': 'ON_TRACK',
    'M03-4': 'ON_TRACK',
    'M12-6': 'ON_TRACK',
    'C10-5': 'BEHIND',
    'C09-5': 'NO_RETURN',
    'C02-4': 'ON_TRACK',
    'C03-5': 'ON_TRACK',
    'C08-1': 'ON_TRACK',
    'C08-5': 'ON_TRACK',
    'C08-10': 'FAR_BEHIND',
    'C09-4': 'ON_TRACK',
    'M06-2': 'ON_TRACK',
    'M06-3': 'ON_TRACK',
    'M06-4': 'ON_TRACK',
    'M12-7': 'ON_TRACK',
    'C08-9': 'ON_TRACK',
    'C09-3': 'BEHIND',
    'C09-6': 'ON_TRACK',
    'C10-2': 'ON_TRACK',
    'C10-3': 'ON_TRACK',
    'C10-4': 'ON_TRACK',
  });
});
