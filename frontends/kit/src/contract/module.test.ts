import { expect, test } from 'vitest';
import {
  type MenuEntry,
  type ModuleKind,
  menuFor,
  type MenuViewer,
  readsKind,
  recordsKind,
} from './module.ts';

const CLERK: MenuViewer = { grants: [], reads: ['Place', 'Works'], records: ['Place'], readsFigures: true };
const LEADER: MenuViewer = { grants: [], reads: ['Place', 'Works'], records: [], readsFigures: true };
const ANALYST: MenuViewer = { grants: [], reads: [], records: [], readsFigures: true };

const PLACES: ModuleKind = {
  name: 'Place',
  path: 'places',
  many: '公共场所台账',
  record: '登记场所',
  pages: async () => ({ default: () => null }),
};
const ALL: MenuEntry = { path: '/all', label: '' };
const WORKS: MenuEntry = { path: '/works', label: '', visible: readsKind('Works', 'Section') };
const NEW: MenuEntry = { path: '/works/new', label: '', visible: recordsKind('Works') };
const MODULE = { kinds: [PLACES], menu: [WORKS, NEW, ALL] };

function pathsFor(viewer: MenuViewer): readonly string[] {
  return menuFor(MODULE, viewer).map(({ path }) => path);
}

test('a menu offers what the server lets somebody do, kinds first', () => {
  expect(pathsFor(CLERK)).toEqual(['/places', '/places/new', '/works', '/all']);
  expect(pathsFor(LEADER)).toEqual(['/places', '/works', '/all']);
  expect(pathsFor(ANALYST)).toEqual(['/all']);
});
