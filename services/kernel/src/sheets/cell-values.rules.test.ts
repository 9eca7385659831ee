import { describe, expect, it } from 'vitest';
import { meantBy } from './formula.rules.ts';
import {
  bareName,
  isUnknown,
  readCount,
  readDay,
  readNumber,
  readPersonNumber,
  readText,
  readYesNo,
} from './cell-values.rules.ts';

const number = (digits: string) => ({ number: digits });

describe('days', () => {
  it.each([
    ['2026-04-24'],
    ['2026.4.24'],
    ['2026/4/24'],
    ['2026年4月24日'],
    ['２０２６．４．２４'],
    [' 2026 年 4 月 24 日 '],
    ['20260424'],
    ['2026-04-24 10:11:12'],
    ['46136'],
    [number('46136')],
    [number('46136.4375')],
  ])('%o', (cell) => {
    expect(readDay(cell)).toEqual({ value: '2026-04-24' });
  });

  it.each(['2026.13.1', '2026-02-30', '4/24/2026', '26.4.24', '四月', '2026', '99999'])('not %s', (cell) => {
    expect(readDay(cell)).toEqual({ fault: 'CELL_DAY' });
  });
});

describe('numbers', () => {
  it.each([
    ['1,200.50', '1200.50'],
    ['１２，０００', '12000'],
    ['12．5', '12.5'],
    [number('0.30000000000000004'), '0.3'],
    [number('1.2E3'), '1200'],
    ['-5', '-5'],
  ])('%o', (cell, value) => {
    expect(readNumber(cell)).toEqual({ value });
  });

  it.each(['3万', '12 5', '1200/1300', '1,20', '10²人', '约50'])('not %s', (cell) => {
    expect(readNumber(cell)).toEqual({ fault: 'CELL_NUMBER' });
  });

  it('whole', () => {
    expect(readCount(number('60'))).toEqual({ value: 60 });
    expect(readCount('60.00')).toEqual({ value: 60 });
    expect(readCount('60.5')).toEqual({ fault: 'CELL_COUNT' });
  });
});

describe("somebody's number", () => {
  it('as text', () => {
    expect(readPersonNumber(' ５00240 19800301 002x ')).toEqual({ value: '50024019800301002x' });
    expect(readPersonNumber("'500240198003010028")).toEqual({ value: '500240198003010028' });
  });

  it('is not guessed where a spreadsheet has rounded it', () => {
    for (const cell of [number('5.00240198003010E+17'), number('500240198003010000'), '5.0024E+17'])
      expect(readPersonNumber(cell)).toEqual({ fault: 'CELL_ID_NUMBER_ROUNDED' });
  });

  it.each(['5102＊＊＊＊＊＊＊＊＊＊1234', '5102XXXXXXXXXX1234', '5102××××××××××1234', '5102●●●●●●●●●●1234'])(
    'names nobody where the source masks it: %s',
    (masked) => {
      expect(readPersonNumber(masked)).toEqual({ value: '5102**********1234' });
    },
  );

  it('ends with an X that masks nothing', () => {
    expect(readPersonNumber('50024019800301002X')).toEqual({ value: '50024019800301002X' });
  });
});

describe('what a program says of a cell', () => {
  it('that it could not work it out', () => {
    for (const cell of ['#N/A', '#REF!', '#VALUE!', '#NAME?', '#DIV/0!', ' #N/A ', '########'])
      expect(isUnknown(cell)).toBe(true);
    for (const cell of ['#1栋', '无', '3#', '#']) expect(isUnknown(cell)).toBe(false);
  });

  it('that it is text, as other systems write it so that Excel leaves it alone', () => {
    expect(meantBy('="500240198003010028"')).toBe('500240198003010028');
    expect(meantBy("'=1+1")).toBe('=1+1');
    expect(meantBy('=1+1')).toBe('=1+1');
  });
});

it('texts, choices, names', () => {
  expect(readText(number('13900001234'))).toBe('13900001234');
  expect(readText(number('1.5'))).toBe('1.5');
  expect(readYesNo('√')).toEqual({ value: true });
  expect(readYesNo('无')).toEqual({ value: false });
  expect(readYesNo('或许')).toEqual({ fault: 'CELL_YES_NO' });
  expect(bareName(' * 身份证号（18位）： ')).toBe('身份证号');
  expect(bareName('参训 人次(人次)')).toBe('参训人次');
});
