import { expect, it } from 'vitest';
import { toTenThousands } from './format.ts';

it.each([
  ['12345678.9', '1234.56789'],
  ['12340000', '1234'],
  ['10000', '1'],
  ['9999.99', '0.999999'],
  ['0', '0'],
  ['-25000', '-2.5'],
  ['12345678901234567890.01', '1234567890123456.789001'],
])('%s yuan are %s ten thousands', (yuan, tenThousands) => {
  expect(toTenThousands(yuan)).toBe(tenThousands);
});
