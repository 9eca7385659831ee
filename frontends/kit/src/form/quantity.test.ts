import { expect, test } from 'vitest';
import { quantity } from './quantity.ts';

async function faultOf(typed: string | number | null, terms?: Parameters<typeof quantity>[1]) {
  const check = quantity('里程', { ...terms, optional: true })[0] as {
    validator: (rule: unknown, typed: string | number | null) => Promise<void>;
  };
  return check.validator(undefined, typed).then(
    () => undefined,
    (fault: Error) => fault.message,
  );
}

test.each([
  [0, {}],
  ['12', {}],
  [2_147_483_647, {}],
  ['1.235', { decimals: 3 }],
  ['999999999999.99', { decimals: 2 }],
  ['0.01', { decimals: 2, least: '0.01' }],
  [null, {}],
  ['', {}],
])('%j may be', async (typed, terms) => {
  expect(await faultOf(typed, terms)).toBeUndefined();
});

test.each([
  [-1, {}, '不能小于0，请核对'],
  ['-0.5', { decimals: 2 }, '不能小于0，请核对'],
  [10.5, {}, '须为整数，请核对'],
  ['1.23456', { decimals: 3 }, '小数点后最多3位，请核对'],
  ['0', { decimals: 2, least: '0.01' }, '不能小于0.01，请核对'],
  [2_147_483_648, {}, '数值过大，请核对'],
  ['1000000000000', { decimals: 2 }, '数值过大，请核对'],
  ['1e3', {}, '请填写阿拉伯数字，不带单位'],
])('%j is told to be wrong, and stays as it was typed', async (typed, terms, words) => {
  expect(await faultOf(typed, terms)).toBe(words);
});

test('what must be filled says so by its name', () => {
  expect(quantity('里程')[0]).toEqual({ required: true, message: '请填写里程' });
});
