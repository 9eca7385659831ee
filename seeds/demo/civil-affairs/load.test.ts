import { createWorld, testCluster } from '@minsheng/kernel/testing';
import { expect, test } from 'vitest';
import civilAffairs from '../../../services/civil-affairs/src/subgraph.ts';
import { takeSnapshot } from '../../../services/supervision/src/catalogue/snapshot.ts';
import supervision from '../../../services/supervision/src/subgraph.ts';
import { getDemoAccount } from '@minsheng/seeds/accounts';
import { DEMO_LAST_DAY } from '../screenings.ts';
import { isWorkday } from '../workdays.ts';
import { demoCivilAffairs, loadCivilAffairs } from './load.ts';

test('is the same each time, on workdays up to the last day', () => {
  const steps = demoCivilAffairs();
  expect(demoCivilAffairs()).toEqual(steps);
  for (const { day, key } of steps)
    if (!isWorkday(day) || day > DEMO_LAST_DAY) expect.fail(`${key} on ${day}`);
});

test('the real catalogue counts the demonstration as it is meant, and a second run makes nothing twice', async () => {
  await using catalogue = await createWorld(testCluster(), supervision);
  const snapshot = await takeSnapshot(catalogue.module.orm.em.fork());
  await using world = await createWorld(testCluster(), civilAffairs, snapshot);
  const clock = { ...world.module.services.clock, moveTo: world.setToday };
  const codes = new Map(snapshot.indicators.map(({ id, code }) => [id, code]));

  async function figures(): Promise<Record<string, string>> {
    const rows = await world.module.orm.em.fork().execute<{ id: string; figure: string }[]>(
      `select indicator_id as id, case when sum(denominator) = 0 then trim_scale(sum(value))::text
         else trim_scale(sum(numerator)) || '/' || trim_scale(sum(denominator)) end as figure
       from fact_cell group by 1`,
    );
    return Object.fromEntries(rows.map(({ id, figure }) => [codes.get(id)!, figure]));
  }

  await loadCivilAffairs(world.module, clock);
  const loaded = await figures();
  const { 'M05-2': area, ...rest } = loaded;
  expect(rest).toEqual({
    'C07-1': '91',
    'C07-2': '33900',
    'C09-1': '506/583',
    'C09-2': '8176/9100',
    'M02-1': '86',
    'M02-2': '1',
    'M02-3': '73/86',
    'M02-4': '50/62',
    'M02-5': '3653',
    'M02-6': '2196/2440',
    'M03-1': '10',
    'M03-2': '48',
    'M03-3': '62',
    'M04-3': '1800',
    'M04-4': '2520',
    'M05-1': '4',
    'M05-4': '1',
    'M05-5': '2/3',
    'M07-1': '6',
    'M07-2': '41',
    'M07-3': '914',
    'M09-1': '1',
    'M09-2': '81',
    'M09-3': '5778',
    'M09-4': '18',
    'M09-5': '28',
    'M11-1': '1',
    'M11-2': '7',
  });
  const [metres, residents] = area!.split('/').map(Number) as [number, number];
  expect((metres * 10_000) / residents).toBeGreaterThan(900);
  expect((metres * 10_000) / residents).toBeLessThan(912);
  await loadCivilAffairs(world.module, clock);
  expect(await figures()).toEqual(loaded);

  world.setToday(DEMO_LAST_DAY);
  const commitment = (wanted: string) => snapshot.commitments.find(({ code }) => code === wanted)!.id;
  const { data } = await world.ask(
    getDemoAccount('leader'),
    `query ($r: [_Any!]!) { _entities(representations: $r) { ... on Commitment {
      activitySummary { held planned unanswered audience }
      placeSummary { byKind { kind standing openedThisYear underWay } } } } }`,
    { r: ['C07', 'M05'].map((code) => ({ __typename: 'Commitment', id: commitment(code) })) },
  );
  const [activities, places] = data!['_entities'] as [
    { activitySummary: { audience: number } },
    { placeSummary: { byKind: unknown[] } },
  ];
  expect(activities.activitySummary).toMatchObject({ held: 91, planned: 4, unanswered: 1 });
  expect(Math.round(activities.activitySummary.audience / 1000)).toBe(38);
  expect(places.placeSummary.byKind).toEqual([
    { kind: 'CULTURE_SPACE', standing: 4, openedThisYear: 4, underWay: 1 },
    { kind: 'CULTURE_FACILITY', standing: 45, openedThisYear: 0, underWay: 0 },
    { kind: 'CANTEEN', standing: 3, openedThisYear: 1, underWay: 1 },
    { kind: 'EMBEDDED_SERVICE', standing: 0, openedThisYear: 0, underWay: 0 },
  ]);
}, 120_000);
