import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { addDays, calendarDate } from './calendar.ts';
import { checkDigit, normaliseIdNumber, readIdNumber } from './id-number.ts';

const valid = fc
  .tuple(fc.integer({ min: 110_000, max: 659_999 }), fc.nat(45_000), fc.integer({ min: 1, max: 999 }))
  .map(([area, days, sequence]) => {
    const birth = addDays(calendarDate('1900-01-01'), days);
    const first = `${area}${birth.replaceAll('-', '')}${String(sequence).padStart(3, '0')}`;
    return { id: first + checkDigit(first), birth, female: sequence % 2 === 0 };
  });

test('the examples of GB 11643-1999 read', () => {
  expect(readIdNumber('11010519491231002X')).toEqual({ birth: '1949-12-31', sex: 'FEMALE' });
  expect(readIdNumber('440524188001010014')).toEqual({ birth: '1880-01-01', sex: 'MALE' });
});

test.each([
  ['110105194912310021', 'CHECK_DIGIT'],
  ['11010519491231002', 'LENGTH'],
  ['11010519491231002XX', 'LENGTH'],
  ['110105491231002', 'LENGTH'],
  ['1101051949123100AX', 'LENGTH'],
  ['11010519491231002x', 'LENGTH'],
  ['', 'LENGTH'],
])('%j has the fault %s', (id, fault) => {
  expect(readIdNumber(id)).toEqual({ fault });
});

test('a day that does not exist is no birth date, though the check digit fits', () => {
  for (const birth of ['20260230', '20251301', '19000229', '20000000']) {
    const first = `500240${birth}901`;
    expect(readIdNumber(first + checkDigit(first))).toEqual({ fault: 'BIRTH' });
  }
});

test('spaces, full-width digits and a small x are one and the same number', () => {
  expect(normaliseIdNumber(' 110105 19491231 002x ')).toBe('11010519491231002X');
  expect(normaliseIdNumber('１１０１０５１９４９１２３１００２ｘ')).toBe('11010519491231002X');
});

test('a right number says birth and sex', () => {
  fc.assert(
    fc.property(valid, ({ id, birth, female }) => {
      expect(readIdNumber(id)).toEqual({ birth, sex: female ? 'FEMALE' : 'MALE' });
    }),
  );
});

test('any one wrong digit is found, and any two neighbours exchanged', () => {
  fc.assert(
    fc.property(valid, fc.nat(16), fc.integer({ min: 1, max: 9 }), ({ id }, at, shift) => {
      const wrong = id.slice(0, at) + String((Number(id[at]) + shift) % 10) + id.slice(at + 1);
      expect(readIdNumber(wrong)).toEqual({ fault: 'CHECK_DIGIT' });
      const other = (at + 1) % 17;
      const [low, high] = [Math.min(at, other), Math.max(at, other)];
      if (high - low !== 1 || id[low] === id[high]) return;
      const swapped = id.slice(0, low) + id[high] + id[low] + id.slice(high + 1);
      expect(readIdNumber(swapped)).toEqual({ fault: 'CHECK_DIGIT' });
    }),
  );
});
