import { CombinedError } from '@urql/core';
import { expect, test } from 'vitest';
import {
  fieldPath,
  isForbidden,
  isSignedOut,
  missingModules,
  refusalsOf,
  sortRefusals,
  wasMade,
} from './errors.ts';

function failed(
  ...errors: { message?: string; path?: (string | number)[]; extensions?: Record<string, unknown> }[]
) {
  return new CombinedError({ graphQLErrors: errors.map((error) => ({ message: 'x', ...error })) });
}

test('a refusal with a known field stands at that field, the rest above the buttons', () => {
  const error = failed(
    { message: '身份证号校验位不正确', extensions: { code: 'ID_NUMBER_CHECK_DIGIT', field: 'idNumber' } },
    { message: '不在检查范围', extensions: { code: 'PERSON_NOT_ELIGIBLE_SEX', field: 'somewhereElse' } },
    { message: '服务繁忙', extensions: {} },
  );
  const { byField, general } = sortRefusals(refusalsOf(error), ['idNumber', 'name']);
  expect([...byField]).toEqual([['idNumber', ['身份证号校验位不正确']]]);
  expect(general.map((refusal) => refusal.code)).toEqual(['PERSON_NOT_ELIGIBLE_SEX', 'UNKNOWN']);
});

test('a refusal of one of several rows says which', () => {
  const error = failed({ extensions: { code: 'QUANTITY_NEGATIVE', field: 'totals', params: { row: 2 } } });
  expect(refusalsOf(error)).toMatchObject([{ field: 'totals', row: 2 }]);
  expect(refusalsOf(failed({ extensions: { code: 'OTHER', params: null } }))[0]).not.toHaveProperty('row');
});

test('several refusals of one field are all kept', () => {
  const refusals = [
    { code: 'A', message: '甲', field: 'name' },
    { code: 'B', message: '乙', field: 'name' },
  ];
  expect(sortRefusals(refusals, ['name']).byField.get('name')).toEqual(['甲', '乙']);
});

test('a refusal of a line stands at the line', () => {
  const refusals = [{ code: 'A', message: '甲', field: 'days.2.warned' }];
  expect([...sortRefusals(refusals, ['days', 'paper']).byField.keys()]).toEqual(['days.2.warned']);
  expect(sortRefusals(refusals, ['paper']).general).toEqual(refusals);
  expect(fieldPath('days.2.warned')).toEqual(['days', 2, 'warned']);
  expect(fieldPath('paper')).toEqual(['paper']);
});

test('forbidden means every error says so', () => {
  expect(isForbidden(failed({ extensions: { code: 'FORBIDDEN' } }))).toBe(true);
  expect(
    isForbidden(failed({ extensions: { code: 'FORBIDDEN' } }, { extensions: { code: 'INTERNAL' } })),
  ).toBe(false);
  expect(isForbidden(new CombinedError({ networkError: new Error('offline') }))).toBe(false);
});

test('the session is over by code or by status', () => {
  expect(isSignedOut(failed({ extensions: { code: 'UNAUTHENTICATED' } }))).toBe(true);
  expect(isSignedOut(new CombinedError({ networkError: new Error('401'), response: { status: 401 } }))).toBe(
    true,
  );
  expect(isSignedOut(failed({ extensions: { code: 'FORBIDDEN' } }))).toBe(false);
});

const parts = [
  { id: 'health', field: 'healthPart' },
  { id: 'housing', field: 'housingPart' },
];

test('modules that failed are found in the error paths, forbidden parts are not missing', () => {
  const error = failed(
    { path: ['commitments', 5, 'healthPart'] },
    { path: ['commitments', 6, 'healthPart', 'pending'] },
    { path: ['commitments', 1, 'housingPart'], extensions: { code: 'FORBIDDEN' } },
  );
  expect(missingModules(error, parts)).toEqual({ missing: ['health'], unknown: false });
});

test('the module is taken from the error where the gateway names it', () => {
  const error = failed({
    extensions: { code: 'SERVICE_UNAVAILABLE', module: 'housing' },
  });
  expect(missingModules(error, parts)).toEqual({ missing: ['housing'], unknown: false });
});

test('what no module is named for is still said', () => {
  expect(missingModules(failed({ path: ['commitments'] }), parts)).toEqual({ missing: [], unknown: true });
  expect(missingModules(undefined, parts)).toEqual({ missing: [], unknown: false });
});

test.each([
  [{ recordCare: { __typename: 'Care', id: '1', township: null } }, true],
  [{ __typename: 'Mutation', voidCare: false }, true],
  [{ recordCare: null }, false],
  [{ first: { id: '1' }, second: null }, false],
  [null, false],
  [undefined, false],
])('a change whose answer is %j was made: %s', (data, made) => {
  expect(wasMade(data)).toBe(made);
});
