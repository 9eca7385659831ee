import { expect, test } from 'vitest';
import { trendOption } from './trend-option.ts';

const points = [
  { day: '2026-01-04', value: '10.5', planned: '12' },
  { day: '2026-01-11', value: '20', planned: null },
];

test('ledger and plan are two lines over the same days, with a gap where no plan is', () => {
  const { series } = trendOption({ year: 2026, target: '100', points }) as { series: { data: unknown[] }[] };
  expect(series.map((line) => line.data)).toEqual([
    [
      ['2026-01-04', '12'],
      ['2026-01-11', null],
    ],
    [
      ['2026-01-04', '10.5'],
      ['2026-01-11', '20'],
    ],
  ]);
});

test('no target, no target line; no points, no end mark', () => {
  const { series } = trendOption({ year: 2026, points: [] }) as {
    series: { markLine?: unknown; markPoint?: unknown }[];
  };
  expect(series[1]).toMatchObject({ markLine: undefined, markPoint: undefined });
});
