import { EVERYTHING, type TestIndicator, indicatorId, townshipId } from '@minsheng/kernel/testing';
import { type Caller } from '@minsheng/kernel';
import { type HealthWorld, INDICATORS, RED_CROSS_CLERK, createHealthWorld } from './health-world.ts';

export const KNOWLEDGE = indicatorId('M08-1');
export const PUPILS = indicatorId('M08-2');
export const CERTIFICATE = indicatorId('M08-3');
export const TRAINER = indicatorId('M08-4');

const redCross = { module: 'health', owner: 'RED_CROSS', counting: 'PERSON_TIMES' };
const TRAININGS: readonly TestIndicator[] = [
  {
    ...redCross,
    code: 'M08-1',
    contributors: ['EDUCATION', 'HEALTH'],
    measure: 'training.attendance',
    parameters: { kind: 'KNOWLEDGE' },
  },
  {
    ...redCross,
    code: 'M08-2',
    contributors: ['EDUCATION'],
    measure: 'training.pupils',
    parameters: { kind: 'KNOWLEDGE' },
  },
  { ...redCross, code: 'M08-3', measure: 'training.attendance', parameters: { kind: 'CERTIFICATE' } },
  { ...redCross, code: 'M08-4', measure: 'training.attendance', parameters: { kind: 'TRAINER' } },
];

/** Health's world with the red cross's indicators, on 30 June 2026. */
export function createTrainingWorld(): Promise<HealthWorld> {
  return createHealthWorld([...INDICATORS.filter(({ code }) => code !== 'M08-1'), ...TRAININGS]);
}

export const RECORD_TRAINING = `mutation ($input: RecordTrainingInput!, $requestKey: String) {
  recordTraining(input: $input, requestKey: $requestKey, confirmed: ${EVERYTHING}) { id counted } }`;
export const AMEND_TRAINING = `mutation ($id: ID!, $revision: Int!, $input: AmendTrainingInput!, $reason: String!) {
  amendTraining(id: $id, revision: $revision, input: $input, reason: $reason) { id } }`;
export const VOID_TRAINING = `mutation ($id: ID!, $revision: Int!, $reason: String!) { voidTraining(id: $id, revision: $revision, reason: $reason) { id } }`;

/** Input of a training that nothing speaks against: 60 people, 40 of them from schools. Give what matters. */
export function trainingInput(given: Record<string, unknown> = {}): Record<string, unknown> {
  return {
    kind: 'KNOWLEDGE',
    heldOn: '2026-05-08',
    township: townshipId('500240101'),
    venue: '西沱中学',
    instructor: '县红十字会',
    attendance: 60,
    pupils: 40,
    ...given,
  };
}

/** Records and expects no refusal; returns the id. */
export async function train(
  world: HealthWorld,
  given: Record<string, unknown> = {},
  caller: Caller = RED_CROSS_CLERK,
): Promise<string> {
  const { data, errors } = await world.ask(caller, RECORD_TRAINING, { input: trainingInput(given) });
  if (errors.length > 0) throw new Error(JSON.stringify(errors));
  return (data!['recordTraining'] as { id: string }).id;
}
