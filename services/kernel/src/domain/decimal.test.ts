import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { decimal, rounded, sum, toCanonical, truncate, ZERO } from './decimal.ts';

const scaled = fc.tuple(fc.bigInt({ min: -(10n ** 18n), max: 10n ** 18n }), fc.integer({ min: 0, max: 9 }));
const quantity = scaled.map(([units, places]) => decimal(units.toString()).times(decimal(`1e-${places}`)));

test.each([
  ['12.50', '12.5'],
  ['12.00', '12'],
  ['1200', '1200'],
  ['1.25e1', '12.5'],
  ['1e21', '1000000000000000000000'],
  ['0.0000001', '0.0000001'],
  ['-0', '0'],
  ['-0.000', '0'],
  ['-3.140', '-3.14'],
  ['007', '7'],
])('%s is written %s', (text, canonical) => {
  expect(toCanonical(decimal(text))).toBe(canonical);
});

test.each(['', 'abc', '1,000', '12.5.1', 'NaN', 'Infinity', '１２', '1 2'])('%j is no quantity', (text) => {
  expect(() => decimal(text)).toThrow();
});

test.each([NaN, Infinity, -Infinity])('%d is no quantity', (number) => {
  expect(() => decimal(number)).toThrow();
});

test('tenths add up, where floats do not', () => {
  expect(decimal('0.1').plus('0.2').eq('0.3')).toBe(true);
  expect(toCanonical(sum(Array.from({ length: 1000 }, () => decimal('0.1'))))).toBe('100');
  expect(sum([]).eq(ZERO)).toBe(true);
});

test.each([
  ['99.996', 2, '99.99'],
  ['-99.996', 2, '-99.99'],
  ['99.999999999999999999999999', 0, '99'],
  ['5', 2, '5'],
])('%s cut to %i places is %s', (text, places, cut) => {
  expect(toCanonical(truncate(decimal(text), places))).toBe(cut);
});

test('canonical text reads back as the same quantity, and equal quantities have one text', () => {
  fc.assert(
    fc.property(quantity, (value) => {
      const text = toCanonical(value);
      expect(text).toMatch(/^(0|-?(0\.\d*[1-9]|[1-9]\d*(\.\d*[1-9])?))$/);
      expect(decimal(text).eq(value)).toBe(true);
      expect(toCanonical(decimal(`${value.toFixed()}${text.includes('.') ? '00' : ''}`))).toBe(text);
    }),
  );
});

test('sums are exact in any order', () => {
  fc.assert(
    fc.property(fc.array(quantity, { maxLength: 20 }), (values) => {
      expect(toCanonical(sum(values.toReversed()))).toBe(toCanonical(sum(values)));
    }),
  );
});

test('cutting never grows a quantity and is at most one last place off', () => {
  fc.assert(
    fc.property(quantity, fc.integer({ min: 0, max: 6 }), (value, places) => {
      const cut = truncate(value, places);
      expect(cut.abs().lte(value.abs())).toBe(true);
      expect(
        value
          .minus(cut)
          .abs()
          .lt(decimal(`1e-${places}`)),
      ).toBe(true);
    }),
  );
});

test.each([
  ['99.996', [], '100'],
  ['99.996', ['100'], '99.99'],
  ['99.994', ['100'], '99.99'],
  ['100.005', ['100'], '100.01'],
  ['0.005', [], '0.01'],
  ['-33.335', [], '-33.34'],
  ['142.4996', ['150', '142.5'], '142.49'],
  ['107.2949', ['100'], '107.29'],
])('%s of %j is shown as %s', (text, marks, shown) => {
  const result = rounded(
    decimal(text),
    marks.map((mark) => decimal(mark)),
  );
  expect(toCanonical(result)).toBe(shown);
});

const positive = quantity.map((value) => value.abs());

test('what is shown is the nearest, and stands on the same side of every mark as what is', () => {
  fc.assert(
    fc.property(positive, fc.array(fc.integer({ min: 0, max: 10 ** 9 })), (value, cents) => {
      const marks = cents.map((it) => decimal(it).div(100));
      const shown = rounded(value, marks);
      for (const mark of marks) expect(shown.gte(mark)).toBe(value.gte(mark));
      const off = shown.minus(value).abs();
      expect(off.lte('0.005') || (off.lt('0.01') && marks.some((mark) => mark.gt(value)))).toBe(true);
      expect(rounded(value).minus(value).abs().lte('0.005')).toBe(true);
    }),
  );
});

test('just below a mark nothing is lifted, whatever the mark', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 10 ** 8 }), fc.integer({ min: 1, max: 49 }), (cents, below) => {
      const mark = decimal(cents).div(100);
      const value = mark.minus(decimal(below).div(10_000));
      if (value.lt(0)) return;
      expect(rounded(value, [mark]).eq(mark.minus('0.01'))).toBe(true);
      expect(rounded(value).eq(mark)).toBe(true);
    }),
  );
});
