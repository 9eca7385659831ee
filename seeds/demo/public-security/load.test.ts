import { openModule } from '@minsheng/kernel';
import { entityId } from '@minsheng/kernel/domain';
import { createWorld, testCluster, testEnvironment } from '@minsheng/kernel/testing';
import { expect, test } from 'vitest';
import publicSecurity from '../../../services/public-security/src/subgraph.ts';
import { takeSnapshot } from '../../../services/supervision/src/catalogue/snapshot.ts';
import supervision from '../../../services/supervision/src/subgraph.ts';
import { movingClock } from '../moving-clock.ts';
import { loadPublicSecurity } from './load.ts';

const FIGURES = `select indicator_id, sum(value)::text as value, sum(numerator)::text as numerator,
  sum(denominator)::text as denominator, count(distinct day) filter (where records > 0)::int as days
  from fact_cell group by indicator_id order by indicator_id`;

test('the year is taken by the actions, the figures are as meant, and a second run makes nothing twice', async () => {
  await using county = await createWorld(testCluster(), supervision);
  const catalogue = await takeSnapshot(county.module.orm.em.fork());
  await using world = await createWorld(testCluster(), publicSecurity, catalogue);
  const clock = movingClock();
  const module = await openModule(publicSecurity, testEnvironment(), {
    databaseUrl: world.module.databaseUrl,
    clock,
  });
  await module.services.catalogue.recall(module.orm.em.fork());
  await loadPublicSecurity(module, clock);
  const figures = await world.module.orm.em.fork().execute<Record<string, string>[]>(FIGURES);
  const figure = (code: string) =>
    figures.find((it) => it['indicator_id'] === entityId('Indicator', '500240', 2026, code));
  expect(figure('M10-2')).toMatchObject({ value: '118' });
  expect(figure('M10-3')).toMatchObject({ numerator: '87400', denominator: '92000' });
  expect(figure('C02-1')).toMatchObject({ value: '27' });
  expect(figure('C02-2')).toMatchObject({ value: '262' });
  expect(figure('M10-1')).toMatchObject({ value: '1' });
  expect(figure('C02-3')).toMatchObject({ value: '12400' });
  expect(figure('M10-4')).toMatchObject({ days: 314 });
  expect(Number(figure('M10-4')!['value']) / 324).toBeGreaterThan(293);

  await loadPublicSecurity(module, clock);
  expect(await world.module.orm.em.fork().execute(FIGURES)).toEqual(figures);
  await module.orm.close(true);
}, 60_000);
