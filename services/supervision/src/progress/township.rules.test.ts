import { decimal } from '@minsheng/kernel/domain';
import { expect, test } from 'vitest';
import { terms } from './testing.ts';
import { hasQuotients } from './township.rules.ts';

const place = (isCounty: boolean, numerator: number, denominator: number) => {
  return { isCounty, numerator: decimal(numerator), denominator: decimal(denominator) };
};

test.each([
  ['residents of the county, halls in townships', [place(true, 0, 388_200), place(false, 120, 0)], false],
  ['some of the halls in no township', [place(true, 900, 388_200), place(false, 120, 0)], false],
  ['all of the halls in no township', [place(true, 900, 388_200), place(false, 0, 0)], true],
  ['the county alone', [place(true, 900, 388_200)], true],
  ['each township with its own', [place(true, 0, 0), place(false, 1, 1), place(false, 0, 1)], true],
  ['nothing yet', [], true],
] as const)('a quotient by place with %s', (_, places, expected) => {
  for (const counting of ['DENSITY', 'RATIO'] as const)
    expect(hasQuotients(terms({ counting }), places)).toBe(expected);
});

test('sums and averages are no quotients of places', () => {
  const places = [place(true, 0, 10), place(false, 5, 0)];
  for (const counting of ['PERSONS', 'DAILY_AVERAGE', 'REACH'] as const)
    expect(hasQuotients(terms({ counting }), places)).toBe(true);
});
