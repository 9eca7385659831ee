import { type World, callerWith } from '@minsheng/kernel/testing';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import {
  CIVIL,
  CULTURE,
  READERS,
  RECORD_PLACE,
  SOCIAL_WORK,
  STRANGERS,
  createCivilWorld,
  must,
  placeInput,
} from '../testing/civil-world.ts';

const FORBIDDEN = [expect.objectContaining({ code: 'FORBIDDEN' })];
const CLOSE =
  'mutation ($id: ID!, $revision: Int!) { closePlace(id: $id, revision: $revision, day: "2026-06-01", reason: "不该成功") { id } }';
let world: World;
let id: string;
beforeAll(async () => {
  world = await createCivilWorld();
  ({ id } = await must<{ id: string }>(world, CULTURE, RECORD_PLACE, { input: placeInput() }));
});
afterAll(() => world.close());

const OTHERS = [
  ...STRANGERS,
  ...READERS,
  ['the leader of its unit', callerWith('UNIT_LEADER', 'CULTURE_TOURISM')],
  ['another unit of the module', CIVIL],
] as const;

it.each(OTHERS)('is not closed by %s', async (_, caller) => {
  expect((await world.ask(caller, CLOSE, { id })).errors).toEqual(FORBIDDEN);
  const shown = await world.ask(caller, 'query ($id: ID!) { place(id: $id) { viewerCanClose } }', { id });
  const place = shown.data?.['place'] as { viewerCanClose: boolean } | null;
  expect(place?.viewerCanClose ?? false).toBe(false);
});

describe('units of one module', () => {
  it.each([
    ['civil affairs', CIVIL, ['CANTEEN']],
    ['social work', SOCIAL_WORK, ['FRIENDLY_SITE']],
    ['culture', CULTURE, ['CULTURE_SPACE', 'CULTURE_FACILITY']],
  ] as const)('%s records only the kinds that its indicators are about', async (_, caller, kinds) => {
    const { data } = await world.ask(caller, '{ recordablePlaceKinds }');
    expect(data).toEqual({ recordablePlaceKinds: kinds });
    for (const kind of ['CULTURE_SPACE', 'CULTURE_FACILITY', 'CANTEEN', 'FRIENDLY_SITE', 'SERVICE_CENTRE']) {
      const { errors } = await world.ask(caller, RECORD_PLACE, { input: placeInput({ kind }) });
      expect(errors, kind).toEqual((kinds as readonly string[]).includes(kind) ? [] : FORBIDDEN);
    }
  });
});
