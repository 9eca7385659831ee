import type { Caller } from '@minsheng/kernel';
import {
  EVERYTHING,
  type TestIndicator,
  type World,
  callerWith,
  createWorld,
  indicatorId,
  testCatalogue,
  testCluster,
  townshipId,
} from '@minsheng/kernel/testing';
import { checkDigit } from '@minsheng/kernel/domain';
import subgraph from '../subgraph.ts';

const module = 'civil-affairs';
const oneEach = ['500240001', '500240101', '500240105'].map((township) => ({ township, denominator: '1' }));

export const INDICATORS: readonly TestIndicator[] = [
  {
    code: 'C07-1',
    module,
    owner: 'CULTURE_TOURISM',
    measure: 'activity.sessions',
    parameters: { kinds: ['PERFORMANCE', 'EXHIBITION'] },
    counting: 'SESSIONS',
  },
  place('M05-1', 'CULTURE_TOURISM', 'place.opened', { kind: 'CULTURE_SPACE' }),
  {
    ...place('M05-2', 'CULTURE_TOURISM', 'place.area', { kinds: 'CULTURE_SPACE, CULTURE_FACILITY' }),
    counting: 'DENSITY',
    basis: 'STOCK',
    openings: [{ denominator: '388200' }],
  },
  place('M05-3', 'DEVELOPMENT_REFORM', 'place.started', {
    kind: 'EMBEDDED_SERVICE',
    townships: [townshipId('500240001')],
    community: '城南社区',
  }),
  place('M05-4', 'CIVIL_AFFAIRS', 'place.opened', {
    kind: 'CANTEEN',
    townships: [townshipId('500240001')],
  }),
  {
    ...place('M05-5', 'CIVIL_AFFAIRS', 'place.coverage', { kind: 'CANTEEN' }),
    counting: 'RATIO',
    openings: oneEach,
  },
  { ...place('M11-2', 'SOCIAL_WORK', 'place.opened', { kind: 'FRIENDLY_SITE' }), basis: 'STOCK' },
  { code: 'M09-2', module, owner: 'CIVIL_AFFAIRS', measure: 'adaptation.households', counting: 'HOUSEHOLDS' },
  {
    code: 'M09-4',
    module,
    owner: 'HUMAN_RESOURCES',
    measure: 'qualification.people',
    parameters: { certificate: 'ELDERLY_CARER' },
    counting: 'PERSONS',
  },
  { code: 'M04-1', module: 'health', owner: 'HEALTH' },
];

function place(
  code: string,
  owner: string,
  measure: string,
  parameters: Record<string, string | readonly string[]>,
): TestIndicator {
  return { code, module, owner, measure, parameters };
}

export const CULTURE = callerWith('UNIT_CLERK', 'CULTURE_TOURISM');
export const CIVIL = callerWith('UNIT_CLERK', 'CIVIL_AFFAIRS');
export const SOCIAL_WORK = callerWith('UNIT_CLERK', 'SOCIAL_WORK');
export const DEVELOPMENT = callerWith('UNIT_CLERK', 'DEVELOPMENT_REFORM');

/** Who may read rows of every unit, and write none. */
export const READERS: readonly (readonly [string, Caller])[] = [
  ['a supervisor', callerWith('SUPERVISOR')],
  ['the lead of supervision', callerWith('SUPERVISION_LEAD')],
  ['the county leader', callerWith('COUNTY_LEADER')],
];

/** Who neither reads nor writes rows of any unit here. */
export const STRANGERS: readonly (readonly [string, Caller])[] = [
  ['a clerk of health', callerWith('UNIT_CLERK', 'HEALTH')],
  ['an analyst', callerWith('ANALYST')],
  ['a system administrator', callerWith('SYSTEM_ADMIN')],
  ['a security administrator', callerWith('SECURITY_ADMIN')],
  ['an audit administrator', callerWith('AUDIT_ADMIN')],
  ['somebody without any grant', { ...CULTURE, grants: [] }],
];

/** The module's world on 30 June 2026. */
export function createCivilWorld(indicators = INDICATORS): Promise<World> {
  return createWorld(testCluster(), subgraph, testCatalogue(indicators));
}

/** Makes something and expects no refusal; the named field of the answer. */
export async function must<T>(
  world: World,
  caller: Caller,
  query: string,
  variables: Record<string, unknown>,
): Promise<T> {
  const { data, errors } = await world.ask(caller, query, variables);
  if (errors.length > 0) throw new Error(JSON.stringify(errors));
  return Object.values(data!)[0] as T;
}

export const RECORD_PLACE = `mutation ($input: RecordPlaceInput!, $requestKey: String) {
  recordPlace(input: $input, requestKey: $requestKey, confirmed: ${EVERYTHING}) { id kind area openedOn counted viewerCanClose } }`;

/** A place that nothing speaks against: a hall opened in May. Give what matters. */
export function placeInput(given: Record<string, unknown> = {}): Record<string, unknown> {
  return {
    kind: 'CULTURE_SPACE',
    name: '测试文化空间',
    address: '测试路1号',
    township: townshipId('500240101'),
    area: '120.5',
    openedOn: '2026-05-06',
    acceptancePaper: '验收〔2026〕1号',
    ...given,
  };
}

export const RECORD_ACTIVITY = `mutation ($input: RecordActivityInput!, $requestKey: String) {
  recordActivity(input: $input, requestKey: $requestKey, confirmed: ${EVERYTHING}) { id stage audience counted } }`;

/** An activity that nothing speaks against: a show held in May. */
export function activityInput(given: Record<string, unknown> = {}): Record<string, unknown> {
  return {
    kind: 'PERFORMANCE',
    title: '测试演出',
    venue: '测试广场',
    township: townshipId('500240101'),
    stage: 'HELD',
    heldOn: '2026-05-06',
    audience: 300,
    ...given,
  };
}

export const RECORD_ADAPTATION = `mutation ($input: RecordAdaptationInput!, $requestKey: String) {
  recordAdaptation(input: $input, requestKey: $requestKey, confirmed: ${EVERYTHING}) { id stage cost counted person { name idNumber } } }`;

/** An adaptation that nothing speaks against: accepted in May, of a woman of 80. Give what matters. */
export function adaptationInput(given: Record<string, unknown> = {}): Record<string, unknown> {
  return {
    name: '测试老人',
    idNumber: idNumber('1946-01-01', 20),
    phone: '13900001234',
    township: townshipId('500240101'),
    stage: 'ACCEPTED',
    assessedOn: '2026-03-02',
    acceptedOn: '2026-05-06',
    items: ['GRAB_BAR', 'NON_SLIP_FLOOR'],
    cost: '3260.50',
    ...given,
  };
}

/** A valid ID number: the sequence's parity is the sex. */
export function idNumber(birth: string, sequence: number): string {
  const first17 = `500240${birth.replaceAll('-', '')}${String(sequence).padStart(3, '0')}`;
  return first17 + checkDigit(first17);
}

export interface Cell {
  readonly day: string;
  readonly township: string;
  readonly value: string;
  readonly numerator: string;
}

/** An indicator's cells that are not empty, openings left out, as plain decimals. */
export function cellsOf(world: World, code: string): Promise<Cell[]> {
  return world.module.orm.em.fork().execute<Cell[]>(
    `select day::text as day, township_id as township, trim_scale(sum(value))::text as value,
       trim_scale(sum(numerator))::text as numerator
     from fact_cell where indicator_id = ? group by day, township_id
     having sum(value) <> 0 or sum(numerator) <> 0 order by day, township_id`,
    [indicatorId(code)],
  );
}

/** An indicator's figure on a day. */
export async function figureOf(
  world: World,
  code: string,
  asOf = '2099-12-31',
): Promise<{ value: string; numerator: string; denominator: string }> {
  const [row] = await world.module.orm.em
    .fork()
    .execute<{ value: string; numerator: string; denominator: string }[]>(
      `select trim_scale(coalesce(sum(value), 0))::text as value, trim_scale(coalesce(sum(numerator), 0))::text as numerator,
         trim_scale(coalesce(sum(denominator), 0))::text as denominator
       from fact_cell where indicator_id = ? and day <= ?`,
      [indicatorId(code), asOf],
    );
  return row!;
}
