import { expect, test } from 'vitest';
import type { FieldDescriptor } from './descriptor.ts';
import { pageVariables, readState } from './list-state.ts';

const FIELDS: readonly FieldDescriptor[] = [
  { name: 'heldOn', shape: 'day', label: '活动日期', sort: true, column: 'shown' },
  { name: 'note', shape: 'note', label: '备注', column: 'optional' },
];

function read(address: string) {
  return readState(new URLSearchParams(address), FIELDS);
}

test('an address that says nothing is the first page in the usual order', () => {
  expect(read('')).toEqual({ order: undefined, size: 20, page: 1, after: undefined, columns: [] });
});

test('what the kind does not have, or nobody offers, is left out', () => {
  const state = read('order=note&size=7&page=-3&columns=note,idNumber,heldOn');
  expect(state).toEqual({ order: undefined, size: 20, page: 1, after: undefined, columns: ['note'] });
});

test('an order, and pages by number', () => {
  const state = read('order=-heldOn&size=50&page=3');
  expect(pageVariables(state)).toEqual({
    first: 50,
    after: undefined,
    offset: 100,
    orderBy: { heldOn: 'DESC' },
  });
});

test('beyond what is reached by number, the cursor alone says where', () => {
  expect(pageVariables(read('page=502&after=abc'))).toMatchObject({
    first: 20,
    after: 'abc',
    offset: undefined,
  });
});
