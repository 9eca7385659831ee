import { type World, callerWith } from '@minsheng/kernel/testing';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import {
  CIVIL,
  CULTURE,
  READERS,
  RECORD_ACTIVITY,
  STRANGERS,
  activityInput,
  createCivilWorld,
  must,
} from '../testing/civil-world.ts';

const FORBIDDEN = [expect.objectContaining({ code: 'FORBIDDEN' })];
const ONE = 'query ($id: ID!) { activity(id: $id) { title viewerCanAmend viewerCanVoid } }';
const WRITES = [
  ['recording', RECORD_ACTIVITY],
  [
    'amending',
    'mutation ($id: ID!, $revision: Int!) { amendActivity(id: $id, revision: $revision, input: { note: "改" }) { id } }',
  ],
  [
    'voiding',
    'mutation ($id: ID!, $revision: Int!) { voidActivity(id: $id, revision: $revision, reason: "不该成功") { id } }',
  ],
] as const;
const READS = [
  ['the list', '{ activities { totalCount } }'],
  ['one of them', ONE],
  ['one that is not there', '{ activity(id: "none") { id } }'],
] as const;

let world: World;
let variables: Record<string, unknown>;
beforeAll(async () => {
  world = await createCivilWorld();
  const input = activityInput();
  variables = { input, ...(await must<{ id: string }>(world, CULTURE, RECORD_ACTIVITY, { input })) };
});
afterAll(() => world.close());

describe.each([...STRANGERS, ['a clerk of another unit of the module', CIVIL] as const])(
  '%s',
  (_, caller) => {
    it.each([...WRITES, ...READS])('is refused %s', async (_what, query) => {
      const { data, errors } = await world.ask(caller, query, variables);
      expect(errors).toEqual(FORBIDDEN);
      expect(Object.values(data ?? { none: null })).toEqual([null]);
    });
  },
);

describe.each([
  ...READERS,
  ['the leader of its unit', callerWith('UNIT_LEADER', 'CULTURE_TOURISM')] as const,
])('%s', (_, caller) => {
  it('reads and does not write', async () => {
    expect((await world.ask(caller, ONE, variables)).data).toEqual({
      activity: { title: '测试演出', viewerCanAmend: false, viewerCanVoid: false },
    });
    for (const [what, query] of WRITES)
      expect((await world.ask(caller, query, variables)).errors, what).toEqual(FORBIDDEN);
  });
});
