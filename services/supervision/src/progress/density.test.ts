import { type World, indicatorId, townshipId } from '@minsheng/kernel/testing';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { LEADER, cell, createSupervisionWorld, deliver } from '../testing/supervision-world.ts';

const AREA = { indicatorId: indicatorId('M05-2'), value: '0' };
const COUNTY = townshipId('500240');

let world: World;
beforeAll(async () => void (world = await createSupervisionWorld()));
afterAll(() => world.close());

it('opens with what stood per resident, and is not divided by place where the residents are the county’s', async () => {
  const residents = { day: '2025-12-31', townshipId: COUNTY, denominator: '388200', records: 0 };
  await deliver(
    world,
    [
      cell({ ...AREA, ...residents }),
      cell({ ...AREA, day: '2019-09-01', numerator: '34180.59' }),
      cell({ ...AREA, day: '2026-03-01', numerator: '1000' }),
    ],
    {},
    'civil-affairs',
  );
  const { data, errors } = await world.ask(
    LEADER,
    `{ indicatorByCode(year: 2026, code: "M05-2") {
      reading { value opening }
      byTownship { township { isCounty } value numerator denominator } } }`,
  );
  expect(errors).toEqual([]);
  expect(data).toEqual({
    indicatorByCode: {
      reading: { value: '906.25', opening: '880.49' },
      byTownship: [
        { township: { isCounty: true }, value: null, numerator: '0', denominator: '388200' },
        { township: { isCounty: false }, value: null, numerator: '35180.59', denominator: '0' },
      ],
    },
  });
});
