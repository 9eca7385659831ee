import {
  EVERYTHING,
  type TestIndicator,
  type World,
  callerWith,
  createWorld,
  testCatalogue,
  testCluster,
  townshipId,
} from '@minsheng/kernel/testing';
import type { Caller } from '@minsheng/kernel';
import subgraph from '../subgraph.ts';

const LENGTH = 'section.acceptedLength';

const INDICATORS: readonly TestIndicator[] = [
  {
    ...indicatorOf('C04-1', 'WATER', LENGTH, 'WATER_MAIN'),
    parameters: { kind: 'WATER_MAIN', townships: [townshipId('500240101')] },
  },
  indicatorOf('C04-2', 'WATER', LENGTH, 'WATER_SUPPLY'),
  indicatorOf('C05-1', 'TRANSPORT', LENGTH, 'ROAD'),
  indicatorOf('C05-2', 'TRANSPORT', 'section.townships', 'ROAD'),
  { ...indicatorOf('M01-1', 'HOUSING_CONSTRUCTION', 'works.items', 'ESTATE'), countsAt: 'STARTED' },
  { code: 'C09-2', module: 'housing', owner: 'NANBIN' },
  { code: 'C06-1', module: 'health', owner: 'HEALTH' },
];

function indicatorOf(code: string, owner: string, measure: string, kind: string): TestIndicator {
  return { code, module: 'housing', owner, measure, parameters: { kind } };
}

export const TRANSPORT_CLERK = callerWith('UNIT_CLERK', 'TRANSPORT');
export const WATER_CLERK = callerWith('UNIT_CLERK', 'WATER');
export const HOUSING_CLERK = callerWith('UNIT_CLERK', 'HOUSING_CONSTRUCTION');
export const NANBIN_CLERK = callerWith('UNIT_CLERK', 'NANBIN');
export const HEALTH_CLERK = callerWith('UNIT_CLERK', 'HEALTH');
export const SUPERVISOR = callerWith('SUPERVISOR');
export const LEADER = callerWith('COUNTY_LEADER');
export const ANALYST = callerWith('ANALYST');

/** Who keeps works of a kind; of all others the housing bureau. */
const CLERKS: Readonly<Record<string, Caller>> = {
  ROAD: TRANSPORT_CLERK,
  WATER_MAIN: WATER_CLERK,
  WATER_SUPPLY: WATER_CLERK,
};

export const NANBIN = townshipId('500240001');
export const XITUO = townshipId('500240101');
export const HUANGSHUI = townshipId('500240105');

/** A world of works; with what other kinds feed, where a test says so. */
export function createHousingWorld(more: readonly TestIndicator[] = []): Promise<World> {
  return createWorld(testCluster(), subgraph, testCatalogue([...INDICATORS, ...more]));
}

export const RECORD_WORKS = `mutation ($input: RecordWorksInput!, $requestKey: String) {
  recordWorks(input: $input, requestKey: $requestKey, confirmed: ${EVERYTHING}) { id stage stageOn } }`;
export const AMEND_WORKS = `mutation ($id: ID!, $revision: Int!, $input: AmendWorksInput!) {
  amendWorks(id: $id, revision: $revision, input: $input) { id name contractSum allocated paid } }`;
export const MOVE_WORKS = `mutation ($id: ID!, $revision: Int!, $input: MoveWorksInput!, $requestKey: String) {
  moveWorks(id: $id, revision: $revision, input: $input, requestKey: $requestKey) { id stage stageOn stages { stage day } nextStages } }`;
export const VOID_WORKS =
  'mutation ($id: ID!, $revision: Int!) { voidWorks(id: $id, revision: $revision, reason: "重复登记项目") { id voidedOn } }';
export const RECORD_SECTION = `mutation ($input: RecordSectionInput!, $requestKey: String) {
  recordSection(input: $input, requestKey: $requestKey, confirmed: ${EVERYTHING}) { id kind } }`;
export const AMEND_SECTION = `mutation ($id: ID!, $revision: Int!, $input: AmendSectionInput!, $reason: String) {
  amendSection(id: $id, revision: $revision, input: $input, reason: $reason) { id startedKm baseCourseKm pavedKm acceptedKm } }`;
export const ACCEPT_SECTION = `mutation ($id: ID!, $revision: Int!, $input: SectionAcceptanceInput!, $requestKey: String) {
  acceptSection(id: $id, revision: $revision, input: $input, requestKey: $requestKey) { id acceptedKm acceptances { day km paper } } }`;
export const VOID_SECTION =
  'mutation ($id: ID!, $revision: Int!) { voidSection(id: $id, revision: $revision, reason: "重复登记路段") { id voidedOn } }';

/** A works that nothing speaks against. Give what matters. */
export function worksInput(given: Record<string, unknown> = {}): Record<string, unknown> {
  return {
    kind: 'ROAD',
    name: '测试公路改建工程',
    plannedStart: '2026-02-01',
    plannedEnd: '2026-11-30',
    preparedOn: '2026-01-05',
    ...given,
  };
}

/** A section of 3 km of which 2.5 are paved. */
export function sectionInput(works: string, given: Record<string, unknown> = {}): Record<string, unknown> {
  return {
    works,
    township: XITUO,
    name: '测试路段',
    plannedKm: '3',
    startedKm: '3',
    baseCourseKm: '2.75',
    pavedKm: '2.5',
    ...given,
  };
}

/** Does what nothing should speak against, and answers with it. */
export async function does<T = { id: string }>(
  world: World,
  caller: Caller,
  mutation: string,
  variables: Record<string, unknown>,
): Promise<T> {
  const { data, errors } = await world.ask(caller, mutation, variables);
  if (errors.length > 0) throw new Error(JSON.stringify(errors));
  return Object.values(data!)[0] as T;
}

/** The one refusal that a mutation meets. */
export async function refusal(
  world: World,
  caller: Caller,
  mutation: string,
  variables: Record<string, unknown>,
): Promise<{ code: string; field?: string; message: string }> {
  const { errors } = await world.ask(caller, mutation, variables);
  if (errors.length !== 1) throw new Error(`expected one refusal, got ${JSON.stringify(errors)}`);
  return errors[0]!;
}

/** A works that started on a day, by the unit that keeps its kind. */
export async function startedWorks(
  world: World,
  given: Record<string, unknown> = {},
  day = '2026-03-01',
): Promise<string> {
  const input = worksInput(given);
  const clerk = CLERKS[input['kind'] as string] ?? HOUSING_CLERK;
  const { id } = await does(world, clerk, RECORD_WORKS, { input });
  await does(world, clerk, MOVE_WORKS, { id, input: { stage: 'STARTED', day } });
  return id;
}

/** The figure of an indicator as the cells have it. */
export async function figure(world: World, indicator: string): Promise<string> {
  const [row] = await world.module.orm.em
    .fork()
    .execute<{ value: string }[]>(
      `select trim_scale(coalesce(sum(value), 0))::text as value from fact_cell where indicator_id = ?`,
      [indicator],
    );
  return row!.value;
}
