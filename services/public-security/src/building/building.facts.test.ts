import { type World, townshipId } from '@minsheng/kernel/testing';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { askBuilding, createFireWorld, figureOf, recordBuilding } from '../testing/fire-world.ts';
import { FIRE, POLICE, made } from '../testing/security-world.ts';

const AMEND = `mutation ($id: ID!, $revision: Int!, $input: AmendBuildingInput!) {
  amendBuilding(id: $id, revision: $revision, input: $input) { counted } }`;
const VOID =
  'mutation ($id: ID!, $revision: Int!) { voidBuilding(id: $id, revision: $revision, reason: "重复登记") { id } }';
const NOT_YET = { acceptedOn: null, acceptancePaper: null };

let world: World;
beforeEach(async () => void (world = await createFireWorld()));
afterEach(() => world.close());

it('is recorded by the fire brigade alone', async () => {
  expect((await askBuilding(world, {}, POLICE)).errors).toMatchObject([{ code: 'FORBIDDEN' }]);
});

it('counts once accepted: none twice, none voided, none of last year, none without its acceptance', async () => {
  // Of 都督嘉园3幢, 5幢 and the same name in 西沱: three. 6幢 is not accepted, 7幢 was in 2025, 8幢 was taken back.
  expect(await recordBuilding(world)).toMatchObject({ counted: true, summary: '都督嘉园3幢（1类设备）' });
  await recordBuilding(world, { name: '都督嘉园5幢' });
  await recordBuilding(world, { township: townshipId('500240101') });
  expect((await askBuilding(world, { devices: ['WATER_MONITOR'] })).errors).toMatchObject([
    { code: 'BUILDING_RECORDED', field: 'name', message: expect.stringMatching(/原记录/u) },
  ]);
  const { id: waiting } = await recordBuilding(world, { name: '都督嘉园6幢', ...NOT_YET });
  const lastYear = { installedOn: '2025-11-03', acceptedOn: '2025-12-20' };
  await recordBuilding(world, { name: '都督嘉园7幢', ...lastYear });
  const { id } = await recordBuilding(world, { name: '都督嘉园8幢' });
  made(await world.ask(FIRE, VOID, { id }));
  expect(await figureOf(world, 'C02-1')).toBe(3);
  const accepted = { acceptedOn: '2026-06-30', acceptancePaper: '石消验〔2026〕8号' };
  made(await world.ask(FIRE, AMEND, { id: waiting, input: accepted }));
  expect(await figureOf(world, 'C02-1')).toBe(4);
});

it.each([
  [{ acceptedOn: '2026-04-19' }, 'ACCEPTED_BEFORE_INSTALLED', 'acceptedOn'],
  [{ acceptancePaper: null }, 'ACCEPTANCE_PAPER_REQUIRED', 'acceptancePaper'],
  [{ devices: [] }, 'FIELD_REQUIRED', 'devices'],
])('with %j is refused: %s', async (given, code, field) => {
  expect((await askBuilding(world, given)).errors).toMatchObject([{ code, field }]);
});
