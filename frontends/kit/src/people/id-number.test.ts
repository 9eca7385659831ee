import { expect, test } from 'vitest';
import { idNumberHint } from './id-number.ts';

// The number of the standard's own example.
const GOOD = '11010519491231002X';

test('old numbers and masked ones are not told to be wrong', () => {
  expect(idNumberHint('110105491231002')).toBeUndefined();
  expect(idNumberHint('5102**********1234')).toBeUndefined();
});

test('a good number gives no hint, in small letters or with spaces too', () => {
  expect(idNumberHint(GOOD)).toBeUndefined();
  expect(idNumberHint('110105 19491231 002x')).toBeUndefined();
});

test('nothing typed, nothing said', () => {
  expect(idNumberHint(undefined)).toBeUndefined();
  expect(idNumberHint('  ')).toBeUndefined();
});

test('each fault has its hint', () => {
  expect(idNumberHint('1101051949')).toBe('LENGTH');
  expect(idNumberHint(`${GOOD}1`)).toBe('LENGTH');
  expect(idNumberHint('11010519491231002１')).toBe('CHARACTERS');
  expect(idNumberHint('1101051949X231002X')).toBe('CHARACTERS');
  expect(idNumberHint('110105194912310021')).toBe('CHECK_DIGIT');
});

test('any single wrong digit is noticed', () => {
  for (let place = 0; place < 17; place += 1) {
    const wrong = String((Number(GOOD[place]) + 1) % 10);
    expect(idNumberHint(GOOD.slice(0, place) + wrong + GOOD.slice(place + 1)), `place ${place}`).toBe(
      'CHECK_DIGIT',
    );
  }
});
