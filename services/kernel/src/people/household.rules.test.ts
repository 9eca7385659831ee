import { expect, it } from 'vitest';
import { type SaidHousehold, findHouseholdFault, householdKey } from './household.rules.ts';

const HOME = { township: 't1', village: '桥头村', houseNumber: '3组12号' };

it.each<[SaidHousehold, SaidHousehold]>([
  [HOME, { township: 't1', village: ' 桥头 ', houseNumber: '３组 12' }],
  [HOME, { township: 't1', village: '桥头村委会', houseNumber: '3组12号', householdNumber: ' ' }],
  [{ householdNumber: '0500 123a' }, { ...HOME, householdNumber: '0500123A' }],
])('%j is the home %j', (one, other) => {
  expect(householdKey(one)).toBe(householdKey(other));
});

it.each<[SaidHousehold, SaidHousehold]>([
  [HOME, { ...HOME, township: 't2' }],
  [HOME, { ...HOME, houseNumber: '3组13号' }],
  [HOME, { ...HOME, houseNumber: '3组12-1号' }],
  [HOME, { ...HOME, householdNumber: '1' }],
  [{ householdNumber: '12' }, { householdNumber: '012' }],
])('%j is not the home %j', (one, other) => {
  expect(householdKey(one)).not.toBe(householdKey(other));
});

it('half an address tells no home, nothing tells none', () => {
  expect(findHouseholdFault({})).toBeUndefined();
  expect(householdKey({ township: 't1' })).toBeNull();
  expect(findHouseholdFault({ householdNumber: '12', village: '桥头' })).toBeUndefined();
  expect(findHouseholdFault({ township: 't1', houseNumber: '12' })).toMatchObject({ field: 'village' });
  expect(findHouseholdFault({ township: 't1', village: '桥头' })).toMatchObject({ field: 'houseNumber' });
  expect(findHouseholdFault({ village: '桥头', houseNumber: '12' })).toMatchObject({ field: 'township' });
});
