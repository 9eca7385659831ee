import { expect, test } from 'vitest';
import { ownUnitsOf } from './own-units.ts';

const WATER = { id: 'u1', code: 'WATER', name: '县水利局', module: 'housing' };
const ROADS = { id: 'u2', code: 'TRANSPORT', name: '县交通局', module: 'housing' };

test('units whose records somebody keeps, each once; none for readers', () => {
  const grants = [
    { role: 'UNIT_CLERK', unit: WATER },
    { role: 'UNIT_REVIEWER', unit: WATER },
    { role: 'UNIT_LEADER', unit: ROADS },
    { role: 'SUPERVISOR', unit: null },
  ];
  expect(ownUnitsOf({ grants })).toEqual([{ id: 'u1', name: '县水利局' }]);
  expect(ownUnitsOf({ grants: [{ role: 'COUNTY_LEADER', unit: null }] })).toEqual([]);
  expect(ownUnitsOf(undefined)).toEqual([]);
});
