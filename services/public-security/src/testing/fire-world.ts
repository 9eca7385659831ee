import { checkDigit } from '@minsheng/kernel/domain';
import {
  EVERYTHING,
  type TestIndicator,
  type World,
  indicatorId,
  townshipId,
} from '@minsheng/kernel/testing';
import { FIRE, createSecurityWorld, made, rows } from './security-world.ts';

const fire = { module: 'public-security', owner: 'FIRE_RESCUE' };

/** What the fire brigade is measured by. */
const INDICATORS: readonly TestIndicator[] = [
  { ...fire, code: 'C02-1', measure: 'building.accepted', counting: 'ITEMS' },
  { ...fire, code: 'C02-2', measure: 'home.households', counting: 'HOUSEHOLDS' },
  {
    code: 'M10-1',
    module: 'public-security',
    owner: 'PUBLIC_SECURITY',
    measure: 'place.opened',
    parameters: { kind: 'FRAUD_STATION' },
  },
];

export function createFireWorld(): Promise<World> {
  return createSecurityWorld(INDICATORS);
}

const BUILDING = `mutation ($input: RecordBuildingInput!) { recordBuilding(input: $input, confirmed: ${EVERYTHING}) { id counted summary } }`;
const HOME = `mutation ($input: RecordHomeInput!) { recordHome(input: $input, confirmed: ${EVERYTHING}) { id counted summary } }`;

const ACCEPTED = {
  township: townshipId('500240001'),
  address: '都督大道12号',
  installedOn: '2026-04-20',
  acceptedOn: '2026-05-06',
  acceptancePaper: '石消验〔2026〕3号',
};

export interface Installed {
  readonly id: string;
  readonly counted: boolean;
  readonly summary: string;
}

/** A building that nothing speaks against. Give what matters. */
export function askBuilding(world: World, given: object = {}, by = FIRE) {
  const input = { ...ACCEPTED, name: '都督嘉园3幢', storeys: 18, devices: ['SMOKE_DETECTOR'], ...given };
  return world.ask(by, BUILDING, { input });
}

/** The home of a woman of 80 that nothing speaks against. Give what matters. */
export function askHome(world: World, given: object = {}, by = FIRE) {
  const input = {
    ...ACCEPTED,
    name: '测试老人',
    idNumber: numberOf(20),
    phone: '13900001234',
    devices: ['SMOKE_ALARM', 'EXTINGUISHER'],
    ...given,
  };
  return world.ask(by, HOME, { input });
}

export const recordBuilding = async (world: World, given?: object) =>
  made<Installed>(await askBuilding(world, given));
export const recordHome = async (world: World, given?: object) =>
  made<Installed>(await askHome(world, given));

/** A valid number of somebody born in 1946: the sequence's parity is the sex. */
export function numberOf(sequence: number, birth = '19460101'): string {
  const first17 = `500240${birth}${String(sequence).padStart(3, '0')}`;
  return first17 + checkDigit(first17);
}

export async function figureOf(world: World, code: string): Promise<number> {
  const [row] = await rows<{ value: number }>(
    world,
    'select coalesce(sum(value), 0)::int as value from fact_cell where indicator_id = ?',
    [indicatorId(code)],
  );
  return row!.value;
}
