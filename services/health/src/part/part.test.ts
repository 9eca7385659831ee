import { commitmentId } from '@minsheng/kernel/testing';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { CLERK, type HealthWorld, createHealthWorld, idNumber, record } from '../testing/health-world.ts';

let world: HealthWorld;
beforeAll(async () => void (world = await createHealthWorld()));
afterAll(() => world.close());

async function summary(): Promise<object> {
  const { data, errors } = await world.ask(
    CLERK,
    `query ($r: [_Any!]!) { _entities(representations: $r) { ... on Commitment {
       screeningSummary { people facilities thisMonth repeats } } } }`,
    { r: [{ __typename: 'Commitment', id: commitmentId('C06') }] },
  );
  expect(errors).toEqual([]);
  return (data!['_entities'] as { screeningSummary: object }[])[0]!.screeningSummary;
}

it("shows the commitment's year to date, and its last day's figures after New Year", async () => {
  const twice = { idNumber: idNumber('1979-02-02', 6) };
  await record(world, { ...twice, screenedOn: '2026-03-02' });
  await record(world, { ...twice, screenedOn: '2026-06-02' });
  await record(world, { screenedOn: '2025-12-30' });
  const figures = { people: 1, facilities: 1, repeats: 1 };
  expect(await summary()).toEqual({ ...figures, thisMonth: 1 });
  world.setToday('2027-01-05');
  await record(world, { screenedOn: '2027-01-04', facility: world.clinic });
  expect(await summary()).toEqual({ ...figures, thisMonth: 0 });
});
