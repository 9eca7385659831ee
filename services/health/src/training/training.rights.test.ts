import { callerWith, commitmentId, indicatorId } from '@minsheng/kernel/testing';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ANALYST, CLERK, type HealthWorld, RED_CROSS_CLERK } from '../testing/health-world.ts';
import {
  AMEND_TRAINING,
  RECORD_TRAINING,
  VOID_TRAINING,
  createTrainingWorld,
  train,
  trainingInput,
} from '../testing/training-world.ts';

const EDUCATION_CLERK = callerWith('UNIT_CLERK', 'EDUCATION');
const LIST = '{ trainings { totalCount edges { node { id } } } }';
const ONE = 'query ($id: ID!) { training(id: $id) { venue viewerCanAmend viewerCanVoid } }';
const KINDS = '{ recordableTrainingKinds viewerCanRecordTraining }';
const ENTITIES =
  'query ($r: [_Any!]!) { _entities(representations: $r) { ... on Training { venue } ... on Indicator { healthRecords { totalCount } } ... on Commitment { trainingSummary { sessions } healthPart { latestRecordOn } } } }';
const FORBIDDEN = [expect.objectContaining({ code: 'FORBIDDEN' })];

let world: HealthWorld;
let id: string;
beforeAll(async () => {
  world = await createTrainingWorld();
  id = await train(world);
});
afterAll(() => world.close());

describe('units that share trainings', () => {
  it.each([
    ['县红十字会', RED_CROSS_CLERK, ['KNOWLEDGE', 'CERTIFICATE', 'TRAINER']],
    ['县教委', EDUCATION_CLERK, ['KNOWLEDGE']],
    ['县卫生健康委', CLERK, ['KNOWLEDGE']],
  ])('%s records the kinds it answers for', async (_, caller, kinds) => {
    expect((await world.ask(caller, KINDS)).data).toMatchObject({ recordableTrainingKinds: kinds });
    const certificate = { input: trainingInput({ kind: 'CERTIFICATE' }) };
    const { errors } = await world.ask(caller, RECORD_TRAINING, certificate);
    expect(errors).toEqual(kinds.includes('CERTIFICATE') ? [] : FORBIDDEN);
  });

  it("see and change their own trainings, not the red cross's", async () => {
    const own = await train(world, { venue: '县人民医院' }, CLERK);
    expect((await world.ask(CLERK, LIST)).data).toEqual({
      trainings: { totalCount: 1, edges: [{ node: { id: own } }] },
    });
    for (const [query, variables] of [
      [ONE, { id }],
      [AMEND_TRAINING, { id, input: { pupils: 1 }, reason: '不该成功' }],
      [VOID_TRAINING, { id, reason: '不该成功' }],
    ] as const)
      expect((await world.ask(CLERK, query, variables)).errors).toEqual(FORBIDDEN);
    expect((await world.ask(RED_CROSS_CLERK, ONE, { id: own })).errors).toEqual(FORBIDDEN);
  });

  it('do not open the screenings to the red cross', async () => {
    for (const query of [
      '{ screenings { totalCount } }',
      '{ facilities { name } }',
      '{ screening(id: "none") { id } }',
    ])
      expect((await world.ask(RED_CROSS_CLERK, query)).errors).toEqual(FORBIDDEN);
    const behind = { r: [{ __typename: 'Indicator', id: indicatorId('C06-1') }] };
    expect((await world.ask(RED_CROSS_CLERK, ENTITIES, behind)).errors).toEqual(FORBIDDEN);
  });
});

it('figures on the commitment are for everybody with business here, and for no administrator', async () => {
  const part = { r: [{ __typename: 'Commitment', id: commitmentId('M08') }] };
  const { data } = await world.ask(ANALYST, ENTITIES, part);
  expect(data).toMatchObject({ _entities: [{ healthPart: { latestRecordOn: '2026-05-08' } }] });
  const { errors } = await world.ask(callerWith('SYSTEM_ADMIN'), ENTITIES, part);
  expect(new Set(errors.map(({ code }) => code))).toEqual(new Set(['FORBIDDEN']));
});
