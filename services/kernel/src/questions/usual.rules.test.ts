import { describe, expect, it } from 'vitest';
import { findUsual, isOtherYear } from './usual.rules.ts';

describe('a number', () => {
  it.each([
    ['30000', ['300', '250', '370', '310', '260'], undefined, { least: '250', most: '370' }],
    ['1850', ['300', '250', '370', '310', '260'], undefined, undefined],
    // What a unit once confirmed is usual from then on.
    ['30000', ['300', '250', '370', '310', '30000'], { most: 5000 }, undefined],
    ['6000', ['300'], { most: 5000 }, { least: '0', most: '5000' }],
    ['5000', [], { most: 5000 }, undefined],
    ['6000', [], undefined, undefined],
    ['3', ['0', '0', '0', '0', '0'], undefined, undefined],
  ])('%s beside %j and %j: %j', (value, said, declared, usual) => {
    expect(findUsual(value, said, declared)).toEqual(usual);
  });
});

describe('a day', () => {
  it.each([
    ['2026-01-01', '2026-06-30', false],
    ['2025-12-31', '2026-03-31', false],
    ['2025-12-31', '2026-04-01', true],
    ['2019-05-01', '2026-01-02', true],
    ['2027-01-01', '2026-12-31', true],
  ])('%s on %s is of another year: %s', (day, today, asked) => expect(isOtherYear(day, today)).toBe(asked));
});
