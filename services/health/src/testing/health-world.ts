import {
  EVERYTHING,
  type TestIndicator,
  type World,
  callerWith,
  createWorld,
  testCatalogue,
  testCluster,
  townshipId,
  unitId,
} from '@minsheng/kernel/testing';
import { checkDigit } from '@minsheng/kernel/domain';
import { type Facility, facility as facilityKind } from '../facility/facility.ts';
import subgraph from '../subgraph.ts';

export const INDICATORS: readonly TestIndicator[] = [
  {
    code: 'C06-1',
    module: 'health',
    owner: 'HEALTH',
    measure: 'screening.people',
    parameters: { programme: 'CERVICAL' },
  },
  {
    code: 'C06-2',
    module: 'health',
    owner: 'HEALTH',
    measure: 'screening.people',
    parameters: { programme: 'BREAST' },
  },
  {
    code: 'C06-4',
    module: 'health',
    owner: 'HEALTH',
    measure: 'screening.reports',
    parameters: { programme: 'COLORECTAL' },
  },
  { code: 'M08-1', module: 'health', owner: 'RED_CROSS' },
  { code: 'C01-1', module: 'housing', owner: 'HOUSING_CONSTRUCTION' },
];

export const CLERK = callerWith('UNIT_CLERK', 'HEALTH');
export const RED_CROSS_CLERK = callerWith('UNIT_CLERK', 'RED_CROSS');
export const HOUSING_CLERK = callerWith('UNIT_CLERK', 'HOUSING_CONSTRUCTION');
export const SUPERVISOR = callerWith('SUPERVISOR');
export const LEADER = callerWith('COUNTY_LEADER');
export const ANALYST = callerWith('ANALYST');

/** Health's world with two facilities, on 30 June 2026. */
export interface HealthWorld extends World {
  readonly hospital: string;
  readonly clinic: string;
}

export async function createHealthWorld(
  indicators = INDICATORS,
  settings: Record<string, string> = {},
): Promise<HealthWorld> {
  const world = await createWorld(testCluster(), subgraph, testCatalogue(indicators), settings);
  const em = world.module.orm.em.fork();
  const [hospital, clinic] = [facility('H01', '县人民医院'), facility('T01', '西沱镇卫生院')];
  await em.persist([hospital, clinic]).flush();
  world.forgetQueries();
  return Object.assign(world, { hospital: hospital.id, clinic: clinic.id });
}

function facility(code: string, name: string): Facility {
  const known = { unitId: unitId('HEALTH'), recordedAt: new Date(), listedOn: '2026-01-01' };
  return Object.assign(new facilityKind.entity(), {
    code,
    name,
    townshipId: townshipId('500240001'),
    ...known,
  }) as Facility;
}

/** A valid ID number: the sequence's parity is the sex. */
export function idNumber(birth: string, sequence: number): string {
  const first17 = `500240${birth.replaceAll('-', '')}${String(sequence).padStart(3, '0')}`;
  return first17 + checkDigit(first17);
}

let sequence = 0;

/** Input of a screening that nothing speaks against: a woman of 46. Give what matters. */
export function screeningInput(
  world: HealthWorld,
  given: Record<string, unknown> = {},
): Record<string, unknown> {
  sequence += 2;
  return {
    programme: 'CERVICAL',
    name: '测试甲',
    idNumber: idNumber('1980-03-01', sequence % 1000),
    facility: world.hospital,
    township: townshipId('500240101'),
    screenedOn: '2026-05-06',
    ...given,
  };
}

export const RECORD = `mutation ($input: RecordScreeningInput!, $requestKey: String) {
  recordScreening(input: $input, requestKey: $requestKey, confirmed: ${EVERYTHING}) {
    counted warnings { code message }
    screening { id counted countedBy { id } person { name idNumber phone } }
  } }`;

interface Recorded {
  readonly counted: boolean;
  readonly warnings: readonly { code: string; message: string }[];
  readonly screening: {
    readonly id: string;
    readonly countedBy: { id: string } | null;
    readonly person: Record<string, string>;
  };
}

/** Records and expects no refusal. */
export async function record(
  world: HealthWorld,
  given: Record<string, unknown> = {},
  requestKey?: string,
): Promise<Recorded> {
  const { data, errors } = await world.ask(CLERK, RECORD, {
    input: screeningInput(world, given),
    requestKey,
  });
  if (errors.length > 0) throw new Error(JSON.stringify(errors));
  return data!['recordScreening'] as Recorded;
}

/** The refusal that recording meets. */
export async function refusal(
  world: HealthWorld,
  given: Record<string, unknown>,
): Promise<{ code: string; field?: string; message: string }> {
  const { errors } = await world.ask(CLERK, RECORD, { input: screeningInput(world, given) });
  if (errors.length !== 1) throw new Error(`expected one refusal, got ${JSON.stringify(errors)}`);
  return errors[0]!;
}

/** The figure of an indicator as the cells have it. */
export async function figure(world: HealthWorld, indicator: string): Promise<number> {
  const [row] = await world.module.orm.em
    .fork()
    .execute<{ value: string }[]>(
      'select coalesce(sum(value), 0)::text as value from fact_cell where indicator_id = ?',
      [indicator],
    );
  return Number(row!.value);
}
