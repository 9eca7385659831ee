import { expect, test } from 'vitest';
import { barWidth, formatDecimal, formatPercent, planMark, raiseDecimal, truncateDecimal } from './number.ts';

test('thousands are set apart by a space that no line breaks at, and digits are kept exactly', () => {
  expect(formatDecimal('8000')).toBe('8\u202f000');
  expect(formatDecimal('1234567.8901234567890123')).toBe('1\u202f234\u202f567.8901234567890123');
  expect(formatDecimal('999')).toBe('999');
  expect(formatDecimal('-1200')).toBe('−1\u202f200');
});

test('what is not a canonical decimal is refused', () => {
  expect(() => formatDecimal('1e3')).toThrow('1e3');
});

test('a share is truncated, never rounded up to complete', () => {
  expect(formatPercent('99.996')).toBe('99.9%');
  expect(formatPercent('100')).toBe('100%');
  expect(truncateDecimal('88.70', 2)).toBe('88.7');
  expect(truncateDecimal('-0.04', 1)).toBe('0');
});

test('what is still needed is rounded up', () => {
  expect(raiseDecimal('114.2', 0)).toBe('115');
  expect(raiseDecimal('114', 0)).toBe('114');
  expect(raiseDecimal('99.91', 1)).toBe('100');
  expect(raiseDecimal('0.001', 2)).toBe('0.01');
});

test('bars stay within their track', () => {
  expect(barWidth('132.5')).toBe(100);
  expect(barWidth('-3')).toBe(0);
  expect(barWidth(null)).toBe(0);
});

test('a plan mark needs a plan and a target', () => {
  expect(planMark('6000', '8000')).toBe(75);
  expect(planMark(null, '8000')).toBeUndefined();
  expect(planMark('1', '0')).toBeUndefined();
  expect(planMark('9000', '8000')).toBe(100);
});
