import type { World } from '@minsheng/kernel/testing';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { askHome, createFireWorld, figureOf, numberOf, recordHome } from '../testing/fire-world.ts';
import { FIRE, POLICE, SUPERVISOR, made } from '../testing/security-world.ts';

const VOID =
  'mutation ($id: ID!, $revision: Int!) { voidHome(id: $id, revision: $revision, reason: "重复登记") { id } }';
const READ = '{ homes { edges { node { address summary person { name } } } } }';

let world: World;
beforeEach(async () => void (world = await createFireWorld()));
afterEach(() => world.close());

it('is recorded by the fire brigade alone', async () => {
  expect((await askHome(world, {}, POLICE)).errors).toMatchObject([{ code: 'FORBIDDEN' }]);
});

it('counts each household once: no second row, none voided, none of last year, none without acceptance', async () => {
  // Of 20 (twice), 22 and 24: three. 26 is not accepted, 28 was in 2025, 30 was taken back.
  await recordHome(world);
  expect(await recordHome(world, { acceptedOn: '2026-06-01' })).toMatchObject({ counted: false });
  await recordHome(world, { idNumber: numberOf(22) });
  await recordHome(world, { idNumber: numberOf(24) });
  await recordHome(world, { idNumber: numberOf(26), acceptedOn: null, acceptancePaper: null });
  await recordHome(world, { idNumber: numberOf(28), installedOn: '2025-12-01', acceptedOn: '2025-12-20' });
  const { id } = await recordHome(world, { idNumber: numberOf(30) });
  expect(await figureOf(world, 'C02-2')).toBe(4);
  made(await world.ask(FIRE, VOID, { id }));
  expect(await figureOf(world, 'C02-2')).toBe(3);
});

it('shows where somebody lives alone to its own unit, and to nobody else', async () => {
  await recordHome(world);
  const own = made<{ edges: { node: object }[] }>(await world.ask(FIRE, READ));
  expect(own.edges[0]!.node).toEqual({
    address: '都督大道12号',
    summary: '独居老人家庭消防设备（2类）',
    person: { name: '测***' },
  });
  const { data, errors } = await world.ask(SUPERVISOR, READ);
  expect(errors).toMatchObject([{ code: 'FORBIDDEN' }]);
  expect(JSON.stringify(data)).not.toContain('都督大道');
});

it('is of somebody of 60 or more', async () => {
  const { errors } = await askHome(world, { idNumber: numberOf(20, '19700101') });
  expect(errors).toMatchObject([{ code: 'NOT_ELDERLY', field: 'idNumber' }]);
});
