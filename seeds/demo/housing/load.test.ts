import { createWorld, testCluster } from '@minsheng/kernel/testing';
import { expect, test } from 'vitest';
import housing from '../../../services/housing/src/subgraph.ts';
import { takeSnapshot } from '../../../services/supervision/src/catalogue/snapshot.ts';
import supervision from '../../../services/supervision/src/subgraph.ts';
import { getDemoAccount } from '@minsheng/seeds/accounts';
import { loadHousing } from './load.ts';

test('the real catalogue counts the demonstration as it is meant, and a second run makes nothing twice', async () => {
  await using catalogue = await createWorld(testCluster(), supervision);
  const snapshot = await takeSnapshot(catalogue.module.orm.em.fork());
  await using world = await createWorld(testCluster(), housing, snapshot);
  const clock = { ...world.module.services.clock, moveTo: world.setToday };
  const codes = new Map(snapshot.indicators.map(({ id, code }) => [id, code]));

  async function figures(): Promise<unknown> {
    const rows = await world.module.orm.em.fork().execute<{ id: string; value: string }[]>(
      `select indicator_id as id, case when sum(denominator) > 0
           then trim_scale(sum(numerator)) || ' / ' || trim_scale(sum(denominator))
           else trim_scale(sum(value))::text end as value from fact_cell group by 1`,
    );
    return Object.fromEntries(rows.map(({ id, value }) => [codes.get(id), value]));
  }

  await loadHousing(world.module, clock);
  const loaded = await figures();
  expect(loaded).toEqual({
    'C01-1': '5',
    'C01-2': '3',
    'C01-3': '10',
    'C01-4': '10800',
    'C01-5': '4',
    'C03-1': '1',
    // Of a kind that is judged each quarter: settled and found, beside the judgement.
    'C03-4': '6 / 12',
    'C03-6': '107.5',
    'C03-7': '10100',
    'C04-1': '44.21',
    'C04-2': '36.48',
    'C04-3': '68200',
    'C05-1': '61.43',
    'C05-2': '24',
    'C10-2': '4 / 8',
    'C10-3': '3 / 6',
    // 9 of 18 cases, and 90 of 110 of the months.
    'C10-4': '99 / 128',
    'M01-1': '12',
    'M01-2': '1',
    'M01-3': '61500',
    'M06-1': '1',
  });
  await loadHousing(world.module, clock);
  expect(await figures()).toEqual(loaded);

  const { data } = await world.ask(
    getDemoAccount('leader'),
    `query ($r: [_Any!]!) { _entities(representations: $r) { ... on Commitment { housingPart { latestRecordOn pending }
      worksSummary { works plannedKm startedKm pavedKm acceptedKm byTownship { acceptedKm } } } } }`,
    {
      r: [{ __typename: 'Commitment', id: snapshot.commitments.find(({ code }) => code === 'C05')!.id }],
    },
  );
  const [roads] = data!['_entities'] as { worksSummary: { byTownship: unknown[] } }[];
  expect(roads).toMatchObject({
    worksSummary: {
      works: 16,
      plannedKm: '100.4',
      startedKm: '96.12',
      pavedKm: '83.05',
      acceptedKm: '61.43',
    },
  });
  expect(roads!.worksSummary.byTownship).toHaveLength(31);
}, 120_000);
