import { afterAll, beforeAll, expect, test } from 'vitest';
import { KEEPER, createVisitingWorld, visit } from '../kinds/testing/visiting.ts';
import type { Caller } from '../roles.ts';
import type { World } from '../testing/world.ts';
import { findDraft, saveDraft } from './draft.actions.ts';
import { sweepDrafts } from './sweep.ts';

const FORM = { kind: visit, act: 'record' };
const DISMISSED: Caller = { ...KEEPER, grants: [] };

let world: World;
beforeAll(async () => void (world = await createVisitingWorld()));
afterAll(() => world.close());

const save = (content: string) => saveDraft(world.context(KEEPER), FORM, content);
const found = async (by = KEEPER) => (await findDraft(world.context(by), FORM))?.content;
const sql = <T extends object>(text: string) => world.module.orm.em.fork().execute<T[]>(text);

test('is what its author left last, and of one length whatever stands in it', async () => {
  await save('{"a":1}');
  const [short] = await sql<{ n: number }>('select length(sealed) as n from draft');
  await save('{"a":1,"b":"四个字的名"}');
  expect(await found()).toBe('{"a":1,"b":"四个字的名"}');
  expect(await sql('select length(sealed) as n from draft')).toEqual([short]);
});

test('is over after seven days', async () => {
  await save('{}');
  await sql(`update draft set saved_at = now() - interval '8 days'`);
  expect(await found()).toBeUndefined();
  expect(await sweepDrafts(world.module, async () => [])).toBe(1);
  expect(await sql('select 1 from draft')).toEqual([]);
});

test('is gone when the right is, whether its author comes back or not', async () => {
  await save('{}');
  await expect(found(DISMISSED)).rejects.toThrow('FORBIDDEN');
  expect(await found()).toBeUndefined();
  await save('{}');
  const held = [{ account: KEEPER.accountId, grants: [...KEEPER.grants] }];
  expect(await sweepDrafts(world.module, async () => held)).toBe(0);
  expect(await sweepDrafts(world.module, async () => [{ account: KEEPER.accountId, grants: [] }])).toBe(1);
  expect(await sql('select 1 from draft')).toEqual([]);
});

test('stays while nobody can say who holds what', async () => {
  await save('{}');
  await expect(sweepDrafts(world.module, () => Promise.reject(new Error('away')))).rejects.toThrow('away');
  expect(await found()).toBe('{}');
});
