import { createWorld, indicatorId, testCluster } from '@minsheng/kernel/testing';
import { expect, test } from 'vitest';
import health from '../../../services/health/src/subgraph.ts';
import { takeSnapshot } from '../../../services/supervision/src/catalogue/snapshot.ts';
import supervision from '../../../services/supervision/src/subgraph.ts';
import { loadHealth } from './load.ts';

const CODES = [
  'C06-3',
  'C08-6',
  'C08-7',
  'M04-1',
  'M08-1',
  'M08-2',
  'M08-3',
  'M08-4',
  'M08-5',
  'M08-6',
  'M08-7',
  'M12-1',
  'M12-2',
  'M12-3',
  'M12-4',
  'M12-5',
];

test('the actions take every step under the real catalogue, and a second run changes nothing', async () => {
  await using catalogue = await createWorld(testCluster(), supervision);
  const snapshot = await takeSnapshot(catalogue.module.orm.em.fork());
  await using world = await createWorld(testCluster(), health, snapshot);
  const { orm, services } = world.module;
  const clock = { ...services.clock, moveTo: (day: string) => world.setToday(day) };
  const figures = () =>
    orm.em.fork().execute<object[]>(
      `select i.code, sum(c.value)::int as value, sum(c.numerator)::int as numerator, sum(c.denominator)::int as denominator
       from jsonb_to_recordset(?::jsonb) as i (code text, id text) join fact_cell c on c.indicator_id = i.id
       group by i.code order by i.code`,
      [JSON.stringify(CODES.map((code) => ({ code, id: indicatorId(code) })))],
    );
  await loadHealth(world.module, clock);
  const loaded = await figures();
  expect(loaded).toEqual([
    { code: 'C08-6', value: 1, numerator: 0, denominator: 0 },
    { code: 'M04-1', value: 0, numerator: 9, denominator: 16 },
    { code: 'M08-1', value: 5400, numerator: 0, denominator: 0 },
    { code: 'M08-2', value: 2850, numerator: 0, denominator: 0 },
    { code: 'M08-3', value: 310, numerator: 0, denominator: 0 },
    { code: 'M08-4', value: 5, numerator: 0, denominator: 0 },
    // Of 12 volunteers one is entered for two teams, one in vain, one is not registered, one is of last year.
    { code: 'M08-5', value: 8, numerator: 0, denominator: 0 },
    { code: 'M08-6', value: 2, numerator: 0, denominator: 0 },
    // Four devices that were accepted this year hang at three places.
    { code: 'M08-7', value: 3, numerator: 0, denominator: 0 },
    { code: 'M12-1', value: 0, numerator: 6, denominator: 8 },
    { code: 'M12-2', value: 0, numerator: 1088, denominator: 1101 },
    // One entered twice, one of last year, one called off and two that are open add nothing.
    { code: 'M12-3', value: 26, numerator: 0, denominator: 0 },
    { code: 'M12-4', value: 2745, numerator: 0, denominator: 0 },
    { code: 'M12-5', value: 168, numerator: 0, denominator: 0 },
  ]);
  await loadHealth(world.module, clock);
  expect(await figures()).toEqual(loaded);
}, 60_000);
