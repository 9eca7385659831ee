import { SharedAnswers, createApollo } from '@minsheng/kernel';
import { callerWith, commitmentId } from '@minsheng/kernel/testing';
import { afterAll, beforeAll, expect, it, vi } from 'vitest';
import { CLERK, type HealthWorld, createHealthWorld, record } from '../testing/health-world.ts';

let world: HealthWorld;
let apollo: Awaited<ReturnType<typeof createApollo>>;
beforeAll(async () => {
  world = await createHealthWorld();
  apollo = await createApollo(world.module);
  await apollo.start();
});
afterAll(async () => {
  await apollo.stop();
  await world.close();
});

const QUESTIONS = { fields: [], entities: ['Commitment'] };
const OUTSIDER = callerWith('COUNTY_LEADER');
const QUERY =
  'query ($r: [_Any!]!) { _entities(representations: $r) { ... on Commitment { healthPart { latestRecordOn pending } } } }';

function sharing(state?: () => Promise<string>): SharedAnswers {
  return new SharedAnswers(world.module, apollo, { ...QUESTIONS, ...(state ? { state } : {}) });
}

interface Answer {
  readonly data: Record<string, readonly { readonly healthPart: unknown }[]>;
}

async function part(answers: SharedAnswers, caller = CLERK): Promise<unknown> {
  const variables = { r: [{ __typename: 'Commitment', id: commitmentId('C06') }] };
  const json = await answers.find({ query: QUERY, variables }, caller, 'request');
  const { data } = JSON.parse(json!.toString()) as Answer;
  return data['_entities']![0]!.healthPart;
}

it('shows a record as soon as it is saved; what waits for the keeper is told to the keeper alone', async () => {
  const answers = sharing();
  expect(await part(answers)).toEqual({ latestRecordOn: null, pending: 0 });
  await record(world, { screenedOn: '2026-03-02', reportedOn: '2026-03-03', result: 'ABNORMAL' });
  expect(await part(answers)).toEqual({ latestRecordOn: '2026-03-02', pending: 1 });
  expect(await part(answers, OUTSIDER)).toEqual({ latestRecordOn: '2026-03-02', pending: null });
});

it('is made once while nothing is written, and again on another day', async () => {
  // Other tests write in the same cluster.
  const answers = sharing(async () => 'nothing was written');
  const made = vi.spyOn(apollo, 'executeOperation');
  world.setToday('2026-07-01');
  await Promise.all([part(answers), part(answers), part(answers)]);
  expect(made).toHaveBeenCalledTimes(1);
  world.setToday('2026-07-02');
  await part(answers);
  expect(made).toHaveBeenCalledTimes(2);
});
