import type { EChartsCoreOption } from 'echarts/core';
import { formatDay } from '../format/day.ts';
import { formatDecimal, roundDecimal } from '../format/number.ts';
import { t } from '../i18n/messages.ts';
import { FONT, tokens } from '../theme/tokens.ts';

export interface TrendRow {
  readonly day: string;
  readonly value: string;
  readonly planned?: string | null;
}

interface TrendInput {
  readonly year: number;
  readonly target?: string | null | undefined;
  readonly points: readonly TrendRow[];
}

const TEXT = { color: tokens.inkThird, fontSize: 11, fontFamily: FONT };

/** The drawing of a trend: a solid line for the ledger, a dashed one for the plan, the target as a thin blue line. */
export function trendOption({ year, target, points }: TrendInput): EChartsCoreOption {
  const last = points.at(-1);
  return {
    animation: false,
    grid: { left: 8, right: 56, top: 26, bottom: 4, containLabel: true },
    tooltip: {
      trigger: 'axis',
      textStyle: { fontFamily: FONT, fontSize: 12 },
      valueFormatter: (value: unknown) => formatDecimal(String(value)),
    },
    xAxis: {
      type: 'time',
      min: `${year}-01-01`,
      max: `${year}-12-31`,
      axisLine: { lineStyle: { color: tokens.line } },
      axisTick: { show: false },
      splitLine: { show: false },
      minInterval: 28 * 86_400_000,
      axisLabel: { ...TEXT, hideOverlap: true, formatter: (time: number) => monthLabel(time) },
      axisPointer: { label: { formatter: ({ value }: { value: number }) => formatDay(localDay(value)) } },
    },
    yAxis: {
      type: 'value',
      min: 0,
      // Of what is counted there is no half, and small figures need no marks in between.
      minInterval: points.every(({ value }) => !value.includes('.')) ? 1 : undefined,
      max: ({ max }: { max: number }) => Math.max(max, Number(target ?? 0)) * 1.04 || 1,
      splitLine: { showMaxLine: false, lineStyle: { color: tokens.lineSoft } },
      axisLabel: {
        ...TEXT,
        showMaxLabel: false,
        formatter: (value: number) => formatDecimal(roundDecimal(value.toFixed(3))),
      },
    },
    series: [
      line(
        t('chart.planned'),
        tokens.ink,
        points.map(({ day, planned }) => [day, planned ?? null]),
        { width: 1.2, type: [4, 3] },
      ),
      {
        ...line(
          t('chart.value'),
          tokens.green,
          points.map(({ day, value }) => [day, value]),
          { width: 2.4, type: 'solid' },
        ),
        markLine: target == null ? undefined : targetLine(target),
        markPoint: last && {
          symbol: 'circle',
          symbolSize: 8,
          label: {
            ...TEXT,
            color: '#22754a',
            fontSize: 12,
            position: 'right',
            formatter: formatDecimal(last.value),
          },
          data: [{ coord: [last.day, Number(last.value)] }],
        },
      },
    ],
  };
}

function line(
  name: string,
  color: string,
  data: readonly (readonly [string, string | null])[],
  style: object,
) {
  return { name, type: 'line', data, showSymbol: false, color, lineStyle: { color, ...style } };
}

function targetLine(target: string) {
  return {
    silent: true,
    symbol: 'none',
    lineStyle: { color: tokens.blue, type: 'solid', width: 1 },
    label: {
      ...TEXT,
      color: tokens.blue,
      position: 'insideEndTop',
      formatter: t('chart.target', { target: formatDecimal(target) }),
    },
    data: [{ yAxis: Number(target) }],
  };
}

// The axis hands out instants; its days were read as local midnight.
function localDay(time: number): string {
  const at = new Date(time);
  return `${at.getFullYear()}-${String(at.getMonth() + 1).padStart(2, '0')}-${String(at.getDate()).padStart(2, '0')}`;
}

function monthLabel(time: number): string {
  return t('chart.axis.month', { month: new Date(time).getMonth() + 1 });
}
