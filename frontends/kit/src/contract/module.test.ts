import { expect, test } from 'vitest';
import { belongsToUnit, type MenuEntry, menuFor, type MenuViewer, readsRecordsOf } from './module.ts';

const CLERK: MenuViewer = { grants: [{ role: 'UNIT_CLERK', unit: { code: 'WATER', module: 'housing' } }] };
const LEADER: MenuViewer = { grants: [{ role: 'COUNTY_LEADER', unit: null }] };
const ALL: MenuEntry = { path: '/all', label: '' };
const WATER: MenuEntry = { path: '/water', label: '', visible: (it) => belongsToUnit(it, 'WATER') };
const ROADS: MenuEntry = { path: '/roads', label: '', visible: (it) => readsRecordsOf(it, 'TRANSPORT') };

test('a menu offers what somebody may see, in its order', () => {
  const module = { menu: [ROADS, WATER, ALL] };
  expect(menuFor(module, CLERK).map(({ path }) => path)).toEqual(['/water', '/all']);
  expect(menuFor(module, LEADER).map(({ path }) => path)).toEqual(['/roads', '/all']);
  expect(menuFor({ menu: [ROADS] }, CLERK)).toEqual([]);
});
