import { describe, expect, test } from 'vitest';
import { lastWeek, weekFrom } from './days.ts';
import { spanOf, withGaps } from './gaps.ts';

function shown(days: readonly string[], missing: readonly string[], isFirstPage = true): string[] {
  return withGaps(
    days.map((day) => ({ day })),
    missing,
    isFirstPage,
  ).map((row) => ('gap' in row ? `(${row.gap})` : row.day));
}

describe('gaps stand where the returns would', () => {
  test('between two, above the first and below the last', () => {
    expect(
      shown(
        ['2026-03-04', '2026-03-01'],
        ['2026-02-27', '2026-02-28', '2026-03-02', '2026-03-03', '2026-03-05'],
      ),
    ).toEqual([
      '(2026-03-05)',
      '2026-03-04',
      '(2026-03-03)',
      '(2026-03-02)',
      '2026-03-01',
      '(2026-02-28)',
      '(2026-02-27)',
    ]);
  });

  test('each on one page of several', () => {
    const missing = ['2026-03-02', '2026-03-03', '2026-03-05'];
    expect(shown(['2026-03-04'], missing)).toEqual([
      '(2026-03-05)',
      '2026-03-04',
      '(2026-03-03)',
      '(2026-03-02)',
    ]);
    expect(shown(['2026-03-01'], missing, false)).toEqual(['2026-03-01']);
  });

  test('alone, where nothing was stated', () => {
    expect(shown([], ['2026-03-01', '2026-03-02'])).toEqual(['(2026-03-02)', '(2026-03-01)']);
  });

  test('below a voided return, once', () => {
    expect(shown(['2026-03-04', '2026-03-03', '2026-03-03', '2026-03-02'], ['2026-03-03'])).toEqual([
      '2026-03-04',
      '2026-03-03',
      '2026-03-03',
      '(2026-03-03)',
      '2026-03-02',
    ]);
  });
});

test('gaps are those of one year, up to today', () => {
  expect(spanOf(undefined, undefined, '2026-11-20')).toEqual({
    gapsFrom: '2026-01-01',
    gapsTo: '2026-11-20',
  });
  expect(spanOf('2026-03-01', '2026-12-31', '2026-11-20')).toEqual({
    gapsFrom: '2026-03-01',
    gapsTo: '2026-11-20',
  });
  expect(spanOf('2024-03-01', '2025-04-30', '2026-11-20')).toEqual({
    gapsFrom: '2025-01-01',
    gapsTo: '2025-04-30',
  });
});

test('a week is the last whole one, and ends today at the latest', () => {
  // 20 November 2026 is a Friday.
  expect(lastWeek('2026-11-20')).toBe('2026-11-09');
  expect(lastWeek('2026-11-16')).toBe('2026-11-09');
  expect(lastWeek('2026-11-22')).toBe('2026-11-09');
  expect(weekFrom('2026-11-09', '2026-11-20')).toHaveLength(7);
  expect(weekFrom('2026-11-18', '2026-11-20')).toEqual(['2026-11-18', '2026-11-19', '2026-11-20']);
});
