import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { barWidth, formatDecimal, formatPercent, planMark, raiseDecimal, roundDecimal } from './number.ts';

test('thousands are set apart by a space that no line breaks at, and digits are kept exactly', () => {
  expect(formatDecimal('8000')).toBe('8\u202f000');
  expect(formatDecimal('1234567.8901234567890123')).toBe('1\u202f234\u202f567.8901234567890123');
  expect(formatDecimal('999')).toBe('999');
  expect(formatDecimal('-1200')).toBe('−1\u202f200');
});

test('what is not a canonical decimal is refused', () => {
  expect(() => formatDecimal('1e3')).toThrow('1e3');
});

test('a share has two places, halves go up', () => {
  expect(formatPercent('107.29')).toBe('107.29%');
  expect(formatPercent('100')).toBe('100%');
  expect(roundDecimal('88.70')).toBe('88.7');
  expect(roundDecimal('0.005')).toBe('0.01');
  expect(roundDecimal('-0.004')).toBe('0');
  expect(roundDecimal('9.995')).toBe('10');
  expect(roundDecimal('1234.5', 0)).toBe('1235');
});

test('rounding gives the nearest of two places, whatever the number', () => {
  fc.assert(
    fc.property(fc.integer({ min: -(10 ** 9), max: 10 ** 9 }), (n) => {
      const size = String(Math.abs(n)).padStart(5, '0');
      const text = `${n < 0 ? '-' : ''}${size.slice(0, -4)}.${size.slice(-4)}`;
      const cents = Math.sign(n) * Math.floor((Math.abs(n) + 50) / 100);
      expect(Number(roundDecimal(text))).toBeCloseTo(cents / 100, 6);
    }),
  );
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
