import { describe, expect, test } from 'vitest';
import { exceeds, readQuantity, sumOf } from '../format/exact.ts';
import { quartersUntil } from './periods.ts';
import {
  areRight,
  countyTotals,
  type Field,
  readTotals,
  sumsOf,
  toInput,
  type TotalsTerms,
} from './totals.ts';

const TOWNSHIPS = [
  { id: 'nanbin', name: '南宾街道' },
  { id: 'xituo', name: '西沱镇' },
  { id: 'sanhe', name: '三河镇' },
  { id: 'sanhe-xiang', name: '三河乡' },
];

function terms(counting: TotalsTerms['counting']): TotalsTerms {
  return { counting, townships: TOWNSHIPS, county: '县本级' };
}

/** What is wrong, as `row field code`. */
function faults(text: string, counting: TotalsTerms['counting'] = 'PERSONS'): string[] {
  return readTotals(text, terms(counting)).flatMap(({ number, faults }) =>
    faults.map(({ field, code }: { field: Field; code: string }) => `${number} ${field} ${code}`),
  );
}

describe('rows copied from a spreadsheet', () => {
  test('are read with full names, short names and the county itself', () => {
    const rows = readTotals('南宾街道\t1,200\r\n西沱\t３０\t\n\n县本级\t0\r\n', terms('PERSONS'));
    expect(areRight(rows)).toBe(true);
    expect(toInput(rows)).toEqual([
      { township: 'nanbin', value: '1200' },
      { township: 'xituo', value: '30' },
      { township: null, value: '0' },
    ]);
    expect(sumsOf(rows, 'PERSONS')).toEqual({ value: '1230' });
  });

  test('of a share have two figures and no percentage', () => {
    const rows = readTotals('西沱镇\t96\t100\n南宾街道\t5\t5', terms('RATIO'));
    expect(toInput(rows)).toEqual([
      { township: 'xituo', numerator: '96', denominator: '100' },
      { township: 'nanbin', numerator: '5', denominator: '5' },
    ]);
    expect(sumsOf(rows, 'RATIO')).toEqual({ numerator: '101', denominator: '105' });
    expect(faults('西沱镇\t96%\t100', 'RATIO')).toEqual(['1 numerator NOT_A_NUMBER']);
  });

  test.each([
    ['丰都县\t5', '1 place PLACE_UNKNOWN'],
    ['乡镇\t数值', '1 place PLACE_UNKNOWN,1 value NOT_A_NUMBER'],
    ['三河\t5', '1 place PLACE_UNKNOWN'],
    ['\t5', '1 place PLACE_MISSING'],
    ['西沱镇\t1\n西沱\t2', '2 place PLACE_TWICE'],
    ['西沱镇', '1 value FIGURE_MISSING'],
    ['西沱镇\t约20', '1 value NOT_A_NUMBER'],
    ['西沱镇\t1e3', '1 value NOT_A_NUMBER'],
    ['西沱镇\t-3', '1 value NEGATIVE'],
    ['西沱镇\t2.5', '1 value NOT_WHOLE'],
    ['西沱镇\t2\t3', '1 value CELLS_TOO_MANY'],
  ])('%j is refused: %s', (text, expected) => {
    expect(faults(text).join()).toBe(expected);
  });

  test('name each wrong row, however many, and are not added up before they can be read', () => {
    const text = '西沱镇\t1\n不详\t2\n南宾街道\tx';
    expect(faults(text)).toEqual(['2 place PLACE_UNKNOWN', '3 value NOT_A_NUMBER']);
    expect(sumsOf(readTotals(text, terms('PERSONS')), 'PERSONS')).toBeUndefined();
    expect(areRight(readTotals(text, terms('PERSONS')))).toBe(false);
  });

  test('of a part larger than its whole are refused, of a length with decimals are not', () => {
    expect(faults('西沱镇\t101\t100', 'RATIO')).toEqual(['1 numerator PART_EXCEEDS_WHOLE']);
    expect(faults('西沱镇\t100\t100', 'RATIO')).toEqual([]);
    expect(faults('西沱镇\t0\t0', 'RATIO')).toEqual(['1 denominator WHOLE_IS_ZERO']);
    expect(faults('西沱镇\t5\t0', 'DENSITY')).toEqual(['1 denominator WHOLE_IS_ZERO']);
    expect(faults('西沱镇\t12.50', 'LENGTH')).toEqual([]);
    expect(faults('西沱镇\t920.5\t100', 'DENSITY')).toEqual([]);
  });

  test('are none in an empty box, and nothing is sent then', () => {
    expect(readTotals(' \n', terms('PERSONS'))).toEqual([]);
    expect(areRight([])).toBe(false);
  });
});

test('one line for the county', () => {
  expect(toInput([countyTotals(['98', '100'], terms('RATIO'))])).toEqual([
    { township: null, numerator: '98', denominator: '100' },
  ]);
  expect(countyTotals([], terms('PERSONS')).faults).toEqual([{ field: 'value', code: 'FIGURE_MISSING' }]);
});

test('quantities stay exact', () => {
  expect(readQuantity(' 007.500 ')).toBe('7.5');
  expect(readQuantity('-0')).toBe('0');
  expect(readQuantity('12.')).toBe('12');
  expect(readQuantity('1.2.3')).toBeUndefined();
  expect(sumOf(['0.1', '0.2', '12345678901234567890'])).toBe('12345678901234567890.3');
  expect(sumOf(['-1.5', '0.5'])).toBe('-1');
  expect(sumOf([])).toBe('0');
  expect(exceeds('10', '9.99')).toBe(true);
  expect(exceeds('9.990', '9.99')).toBe(false);
});

test('the running quarter ends with the day; later ones have not begun', () => {
  expect(quartersUntil('2026-05-10')).toEqual([
    { quarter: 1, from: '2026-01-01', to: '2026-03-31' },
    { quarter: 2, from: '2026-04-01', to: '2026-05-10' },
  ]);
  expect(quartersUntil('2026-12-31').at(-1)).toEqual({ quarter: 4, from: '2026-10-01', to: '2026-12-31' });
});
