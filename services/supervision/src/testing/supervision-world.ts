import { type FactCell, type FactMessage } from '@minsheng/kernel';
import {
  type World,
  callerWith,
  createWorld,
  indicatorId,
  testCluster,
  townshipId,
} from '@minsheng/kernel/testing';
import { type Receipt, receiveFacts } from '../facts/receive.ts';
import subgraph from '../subgraph.ts';

export const LEADER = callerWith('COUNTY_LEADER');
export const ANALYST = callerWith('ANALYST');
export const SYSTEM_ADMIN = callerWith('SYSTEM_ADMIN');

/** Supervision's world with the seeded catalogue of 2026, on 30 June. */
export function createSupervisionWorld(): Promise<World> {
  return createWorld(testCluster(), subgraph);
}

/** A cell of C06-1 in 西沱镇, known on the day it is of. Give what matters. */
export function cell(given: Partial<FactCell> & { day: string }): FactCell {
  return {
    indicatorId: indicatorId('C06-1'),
    townshipId: townshipId('500240101'),
    recordedDay: given.day,
    value: '1',
    numerator: '0',
    denominator: '0',
    records: 1,
    version: 1,
    ...given,
  };
}

/** Delivers a message from a bureau; returns what became of it. */
export function deliver(
  world: World,
  cells: readonly FactCell[],
  given: Partial<FactMessage> = {},
  module = 'health',
): Promise<Receipt> {
  const message = { epoch: 1, complete: false, cells: [...cells], waiting: [], ...given };
  return receiveFacts(world.module.orm.em.fork(), module, message, world.module.services.clock.today());
}

/** The value of C06-1 as the leader reads it. */
export async function value(world: World, args = ''): Promise<string | null> {
  const { data, errors } = await world.ask(
    LEADER,
    `{ indicatorByCode(year: 2026, code: "C06-1") { reading${args} { value } } }`,
  );
  if (errors.length > 0) throw new Error(JSON.stringify(errors));
  return (data as { indicatorByCode: { reading: { value: string | null } } }).indicatorByCode.reading.value;
}
