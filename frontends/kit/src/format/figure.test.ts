import { expect, test } from 'vitest';
import { figureInWords } from './figure.ts';

test('a figure is what the server prints, with its unit', () => {
  expect(figureInWords({ value: '1285.275', shown: '1285.28' }, '公里')).toBe('1\u202f285.28\u00a0公里');
});

test('a percent sign stands at its number', () => {
  expect(figureInWords({ value: '98.82', shown: '98.82' }, '%')).toBe('98.82%');
});

test('continuous work has no number: how its last quarter was judged is said in words', () => {
  expect(figureInWords({ value: '1', shown: null }, '项')).toBe('按序时');
  expect(figureInWords({ value: '0', shown: null }, '项')).toBe('滞后');
});

test('before there is a figure nothing is said', () => {
  expect(figureInWords({ value: null, shown: null }, '人')).toBeUndefined();
  expect(figureInWords(null, '人')).toBeUndefined();
});
