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
  [1_000_000, {}],
  ['１２．５', { decimals: 1 }],
  ['1.235', { decimals: 3 }],
  ['999999999999.99', { decimals: 2 }],
  ['0.01', { decimals: 2, least: '0.01' }],
  [null, {}],
  ['', {}],
])('%j may be', async (typed, terms) => {
  expect(await faultOf(typed, terms)).toBeUndefined();
});

const NO_NUMBER = '未能识别为数字，请填写阿拉伯数字，不带单位和算式';

test.each([
  [-1, {}, '不能小于0，请核对'],
  ['-0.5', { decimals: 2 }, '不能小于0，请核对'],
  [10.5, {}, '须为整数，请核对'],
  ['1.23456', { decimals: 3 }, '小数点后最多3位，请核对'],
  ['0', { decimals: 2, least: '0.01' }, '不能小于0.01，请核对'],
  [2_147_483_647, {}, '不能大于1\u202f000\u202f000，请核对数值和单位'],
  [501, { most: '500' }, '不能大于500，请核对数值和单位'],
  ['1000000000000', { decimals: 2 }, '不能大于999\u202f999\u202f999\u202f999.99，请核对数值和单位'],
  ['1e3', { decimals: 2 }, NO_NUMBER],
  ['3万', { decimals: 2 }, NO_NUMBER],
  ['1200/1300', { decimals: 2 }, NO_NUMBER],
  ['1.25 km', { decimals: 2 }, NO_NUMBER],
])('%j is told to be wrong, and stays as it was typed', async (typed, terms, words) => {
  expect(await faultOf(typed, terms)).toBe(words);
});

test('what must be filled says so by its name', () => {
  expect(quantity('里程')[0]).toEqual({ required: true, message: '请填写里程' });
});
