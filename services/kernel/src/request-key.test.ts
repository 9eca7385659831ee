import { afterEach, beforeEach, expect, it } from 'vitest';
import { change } from './change.ts';
import { claimRequestKey, pruneRequestKeys } from './request-key.ts';
import { defineSubgraph } from './subgraph.ts';
import { type World, callerWith, createWorld, testCluster } from './testing/index.ts';

const subgraph = defineSubgraph({
  id: 'retrying',
  entities: [],
  resolvers: [],
  permissions: {},
  migrations: [],
  messages: {},
});
const CLERK = callerWith('UNIT_CLERK', 'HEALTH');

let world: World;
beforeEach(async () => void (world = await openWorld()));
afterEach(() => world.close());

function openWorld(): Promise<World> {
  return createWorld(testCluster(), subgraph);
}

function claim(key: string, record: string): Promise<string | undefined> {
  return change(world.context(CLERK), (tx) => claimRequestKey(tx, key, { phone: '13900001234' }, record));
}

it('a key of a month ago is forgotten with its digest, one of yesterday answers as before', async () => {
  const age = (key: string, days: number) =>
    world.module.orm.em
      .fork()
      .execute('update request_key set at = at - make_interval(days => ?) where key = ?', [days, key], 'run');
  await claim('old', 'first');
  await claim('young', 'second');
  await age('old', 31);
  await age('young', 29);
  expect(await pruneRequestKeys(world.module.orm.em.fork())).toBe(1);
  const left = await world.module.orm.em.fork().execute('select key from request_key');
  expect(left).toEqual([{ key: 'young' }]);
  expect(await claim('young', 'third')).toBe('second');
  expect(await claim('old', 'fourth')).toBeUndefined();
});
