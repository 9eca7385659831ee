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
    const rows = await world.module.orm.em
      .fork()
      .execute<{ id: string; value: string }[]>(
        `select indicator_id as id, trim_scale(sum(value))::text as value from fact_cell group by 1`,
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
    'C04-1': '44.21',
    'C04-2': '36.48',
    'C04-3': '68200',
    'C05-1': '61.43',
    'C05-2': '24',
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
