import { commitmentId, indicatorId } from '@minsheng/kernel/testing';
import { afterAll, beforeAll, expect, it } from 'vitest';
import {
  ANALYST,
  CLERK,
  HOUSING_CLERK,
  type HealthWorld,
  LEADER,
  RED_CROSS_CLERK,
  createHealthWorld,
  idNumber,
  record,
} from '../testing/health-world.ts';

let world: HealthWorld;
beforeAll(async () => {
  world = await createHealthWorld();
  await record(world, { idNumber: idNumber('1979-02-02', 6), screenedOn: '2026-03-02' });
  await record(world, { reportedOn: '2026-05-20', screenedOn: '2026-05-18', result: 'ABNORMAL' });
});
afterAll(() => world.close());

async function part(asOf?: string): Promise<object | null> {
  const { data, errors } = await world.ask(
    CLERK,
    `query ($r: [_Any!]!, $asOf: Date) { _entities(representations: $r) { ... on Commitment {
       healthPart(asOf: $asOf) { latestRecordOn pending } } } }`,
    { r: [{ __typename: 'Commitment', id: commitmentId('C06') }], asOf },
  );
  expect(errors).toEqual([]);
  return (data!['_entities'] as { healthPart: object | null }[])[0]!.healthPart;
}

it('today, and on a day to come, the line says the latest record and what waits', async () => {
  const now = { latestRecordOn: '2026-05-18', pending: 1 };
  expect(await part()).toEqual(now);
  expect(await part('2026-12-31')).toEqual(now);
});

it("a day gone by has its own latest record, and nothing of today's work", async () => {
  expect(await part('2026-04-30')).toEqual({ latestRecordOn: '2026-03-02', pending: null });
  expect(await part('2026-01-31')).toEqual({ latestRecordOn: null, pending: null });
});

it('two days in one request do not mix', async () => {
  const { data } = await world.ask(
    CLERK,
    `query ($r: [_Any!]!) { _entities(representations: $r) { ... on Commitment {
       earlier: healthPart(asOf: "2026-04-30") { latestRecordOn } now: healthPart { latestRecordOn } } } }`,
    { r: [{ __typename: 'Commitment', id: commitmentId('C06') }] },
  );
  expect(data).toMatchObject({
    _entities: [{ earlier: { latestRecordOn: '2026-03-02' }, now: { latestRecordOn: '2026-05-18' } }],
  });
});

const OPEN = '{ healthKinds { name indicators } }';

it.each([
  ['the bureau that keeps them', CLERK, true],
  ['a county leader', LEADER, true],
  ['an analyst', ANALYST, false],
  ['the red cross', RED_CROSS_CLERK, false],
  ['another bureau', HOUSING_CLERK, false],
])('what stands behind the screenings is offered to %s: %s', async (_, caller, offered) => {
  const { data } = await world.ask(caller, OPEN);
  const kinds = data!['healthKinds'] as { name: string; indicators: string[] }[];
  const { indicators } = kinds.find(({ name }) => name === 'Screening')!;
  expect(indicators.includes(indicatorId('C06-1'))).toBe(offered);
  // What is offered is what is answered.
  const behind = await world.ask(
    caller,
    'query ($r: [_Any!]!) { _entities(representations: $r) { ... on Indicator { healthRecords { totalCount } } } }',
    { r: [{ __typename: 'Indicator', id: indicatorId('C06-1') }] },
  );
  expect(behind.errors.length === 0).toBe(offered);
});
